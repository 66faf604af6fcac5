import { render } from 'preact';
import '../../components/article.css';
import '../../components/buttons.css';
import '../../components/ledger.css';
import { markLanguage } from '../../utils/i18n';
import '../../components/toOptions.css';
import './popup.css';
import { App } from './App';

const root = document.getElementById('popup');
markLanguage(document.documentElement);
if (root) render(<App />, root);
