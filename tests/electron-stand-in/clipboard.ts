type Payload = string | Blob | object | Promise<Blob | string>;

/** What stands on the clipboard, by its type. */
export class StandInClipboardItem {
  readonly #items: Record<string, Payload>;
  constructor(items: Record<string, Payload>) {
    this.#items = items;
  }
  get types(): string[] {
    return Object.keys(this.#items);
  }
  async getType(type: string): Promise<Blob> {
    const payload = await this.#items[type];
    if (payload instanceof Blob) return payload;
    if (typeof payload === 'string') return new Blob([payload], { type });
    throw new Error(`The clipboard holds no ${type}`);
  }
}

let held: StandInClipboardItem[] = [];

/** A clipboard of its own: tests do not touch that of the system. */
export const clipboard = {
  async write(items: StandInClipboardItem[]): Promise<void> {
    held = items;
  },
  read: async (): Promise<StandInClipboardItem[]> => held,
  async writeText(text: string): Promise<void> {
    held = [new StandInClipboardItem({ 'text/plain': text })];
  },
  async readText(): Promise<string> {
    const item = held.find(({ types }) => types.includes('text/plain'));
    return item ? (await item.getType('text/plain')).text() : '';
  },
};
