/** What a reader has said of a kind of place on a site, once and for all. */
export interface SiteRule {
  readonly id: string;
  /** Host name without `www.`. */
  readonly site: string;
  /** `aside`: set aside what stands there. `back`: put back what any rule sets aside there. */
  readonly does: 'aside' | 'back';
  /** See `parsePlace`. */
  readonly place: string;
  /** How its text begins, where the place alone does not tell it from the story's paragraphs. */
  readonly says?: string;
  /** Of what is put back: other kinds in the same place stay set aside. */
  readonly kind?: string;
  readonly on: boolean;
  /** Pages of the site that were cleaned since it last found something. */
  readonly misses: number;
}
