import { render } from 'preact';
import { markLanguage, t } from '../../utils/browser/i18n';
import { App } from './App';
import './welcome.css';

const root = document.getElementById('welcome');
markLanguage(document.documentElement);
document.title = t('welcomeTitle');
if (root) render(<App />, root);
