import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/article.css';
import './popup.css';
import { App } from './App';

const root = document.getElementById('popup');
document.documentElement.lang = browser.i18n.getUILanguage();
if (root) render(<App />, root);
