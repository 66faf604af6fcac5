import '../../components/article/article.css';
import '../../components/buttons.css';
import '../../components/article/completeness.css';
import '../../components/taking/copyMenu.css';
import '../../components/article/ledger.css';
import '../../components/popup/siteControls.css';
import '../../components/popup/skeleton.css';
import '../../components/options/toOptions.css';
import './popup.css';
import { wakeReader } from './wake';

// What shows the article comes while the page under the popup is given our script, which takes longer.
const waking = wakeReader();
void import('./mount').then(({ mount }) => mount(waking));
