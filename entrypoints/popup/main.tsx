import { render } from 'preact';
import '../../components/article.css';
import '../../components/buttons.css';
import '../../components/completeness.css';
import '../../components/copyMenu.css';
import '../../components/ledger.css';
import '../../components/siteControls.css';
import '../../components/skeleton.css';
import '../../components/toOptions.css';
import { markLanguage } from '../../utils/i18n';
import './popup.css';
import { App } from './App';

const root = document.getElementById('popup');
markLanguage(document.documentElement);
if (root) render(<App />, root);
