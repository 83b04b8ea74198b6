/** Texts with small numbers of their own, from 1; 0 is "none". Columns of numbers are grouped far quicker than texts. */
export class CodeList {
  readonly keys: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);

  code(key: string | null): number {
    if (key === null) return 0;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}
