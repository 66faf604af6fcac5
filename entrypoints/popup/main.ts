import '../../components/article.css';
import '../../components/buttons.css';
import '../../components/completeness.css';
import '../../components/copyMenu.css';
import '../../components/ledger.css';
import '../../components/siteControls.css';
import '../../components/skeleton.css';
import '../../components/toOptions.css';
import './popup.css';
import { wakeReader } from './wake';

// What shows the article comes while the page under the popup is given our script, which takes longer.
const waking = wakeReader();
void import('./mount').then(({ mount }) => mount(waking));
