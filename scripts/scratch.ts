import { readManifest, readPage, addressOf } from './cli/corpus';
import { clean, judgeRules } from '../utils/article';
import { readArticle } from '../utils/article/story/readability/readArticle';
import { survey } from '../utils/article/story/model/survey';
import { readModel, scoreBlocks } from '../utils/article/story/model/treeModel';
import { recordFactsOf } from '../utils/article/clutter/records/facts';
import { blocksOfStories } from '../utils/article/clutter/records/ofStories';
import { cutOf } from '../utils/article/ledger/setAside';
import storyModel from '../utils/rules/storyModel.json';
import { parseHtml } from './node/document';
export function main(args: readonly string[]): number {
  const [folder, id] = args;
  const m = `${folder}/manifest.jsonl`;
  const page = readManifest(m).find((p) => p.id === id)!;
  const html = readPage(m, page), url = addressOf(page);
  const j = judgeRules(parseHtml(html, url), { url });
  const s = survey(j, readArticle(j));
  const sc = scoreBlocks(s, readModel(storyModel as never));
  const first = scoreBlocks(s, readModel({ ...(storyModel as any), secondTrees: [] }));
  const lists = [...recordFactsOf(j.page)];
  const stories = blocksOfStories(j.page);
  const done = clean(parseHtml(html, url), { url });
  for (const b of j.page.blocks) {
    const at = s.blocks.indexOf(b);
    const li = lists.findIndex(([l]) => l.span.start <= b.index && b.index < l.span.end);
    const ri = li < 0 ? -1 : lists[li]![0].records.findIndex((r) => r.start <= b.index && b.index < r.end);
    const cut = cutOf(j, b) as any;
    const dc = done.page.blocks[b.index] ? (cutOf(done, done.page.blocks[b.index]!) as any) : undefined;
    console.log(b.index, at < 0 ? `CUT:${cut?.rule?.name ?? cut?.rule ?? cut?.name}` : `${first[at]!.toFixed(1)} ${sc[at]!.toFixed(1)}`, dc ? `out:${dc.rule?.name ?? dc.rule ?? dc.name}` : 'KEPT', b.tag, b.parent.localName + '.' + (b.parent.getAttribute('class') ?? '').slice(0, 14), b.wordings ? `says${b.wordings}` : '', li < 0 ? '' : `L${li}.${ri}${stories.has(b.index) ? 's' : ''}`, b.linkChars > 0 ? 'a' : '', b.text.slice(0, 60).replace(/\n/g, ' '));
  }
  lists.forEach(([l, f], i) => console.log('L' + i, l.span, l.records.length, JSON.stringify(f, (_, v) => (typeof v === 'number' ? Math.round(v * 100) / 100 : v))));
  console.log(done.refusal);
  return 0;
}
