import { expect, type Lede } from './fixture';
import { answerQuestion, questionAsked } from './window';

/** Puts the domain of the page on the list as a reader does: by the box under the popup's dots, and Firefox's question. */
export async function list(lede: Lede, answer: 'no' | 'yes'): Promise<void> {
  await lede.press();
  await lede.focusInPopup('.dots');
  await lede.keys(' ');
  await lede.focusInPopup('.always input');
  await lede.keys(' ');
  await expect.poll(() => lede.inWindow(questionAsked)).toContain('harbour.example');
  await lede.inWindow(answerQuestion, answer);
}
