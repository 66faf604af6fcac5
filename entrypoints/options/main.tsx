import { render } from 'preact';
import '../../components/theme.css';
import '../../components/buttons.css';
import '../../components/article/article.css';
import '../../components/reader/dress.css';
import '../../components/options/fields.css';
import '../../components/fields/looks.css';
import '../../components/options/sample.css';
import '../../components/options/shortcuts.css';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { markLanguage, t } from '../../utils/browser/i18n';
import { App } from './App';
import './options.css';

const root = document.getElementById('options');
markLanguage(document.documentElement);
document.title = t('optionsOf');
if (root)
  render(
    <Guarded instead={<Failed />}>
      <App />
    </Guarded>,
    root,
  );
