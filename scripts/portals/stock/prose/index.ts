import { en } from './en';
import type { Prose } from './types';

export const PROSE: readonly Prose[] = [en];
