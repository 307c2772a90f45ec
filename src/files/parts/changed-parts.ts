import { NO_RELATIONSHIPS, withContentType, withRelationship } from './package-lists';
import { concatBytes } from '../bytes';
import type { ByteSink, Host } from '../host';
import type { Package } from '../zip/package';
import { PackageWriter } from '../zip/package-writer';
import { readText } from './part-text';
import { relationshipsPart } from './relationships';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of a package that are read, changed, made or left out; the rest is copied as it is. */
export class ChangedParts {
  private readonly texts = new Map<string, { readonly name: string; readonly text: string | Uint8Array }>();
  private readonly taken: Set<string>;
  private readonly gone = new Set<string>();

  constructor(readonly pack: Package) {
    this.taken = new Set(pack.entries.map(({ name }) => name.toLowerCase()));
  }

  /** The text of a part as it is by now; `otherwise` where the package has none. */
  async text(name: string, otherwise?: string): Promise<string> {
    const known = this.texts.get(name.toLowerCase());
    if (typeof known?.text === 'string') return known.text;
    return otherwise !== undefined && !this.pack.has(name) ? otherwise : readText(this.pack, name);
  }

  /** Gives a part another content: a text, or bytes of which the text is not asked for any more. */
  put(name: string, text: string | Uint8Array): void {
    this.texts.set(name.toLowerCase(), { name, text });
    this.taken.add(name.toLowerCase());
  }

  /** Leaves a part out. */
  drop(name: string): void {
    this.gone.add(name.toLowerCase());
  }

  /** A name that no part has yet: `xl/charts/chart3.xml`. */
  freeName(folder: string, stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${folder}/${stem}${number}.xml`;
      if (!this.taken.has(name.toLowerCase())) return name;
    }
  }

  /** Parts of the package that have another text by now. */
  get changed(): readonly string[] {
    return this.pack.entries.map(({ name }) => name).filter((name) => this.texts.has(name.toLowerCase()));
  }

  async addContentType(part: string, type: string): Promise<void> {
    this.put(CONTENT_TYPES, withContentType(await this.text(CONTENT_TYPES), part, type));
  }

  /**
   * Leads from one part to another, and gives the arrow's id.
   * @param type  the last word of the arrow's type
   */
  async relate(from: string, type: string, to: string): Promise<string> {
    const list = relationshipsPart(from);
    const { list: text, id } = withRelationship(await this.text(list, NO_RELATIONSHIPS), type, `/${to}`);
    this.put(list, text);
    return id;
  }

  /** Writes the package: every part in its place, changed ones anew, new ones behind them. */
  async write(host: Host, sink: ByteSink): Promise<void> {
    const writer = new PackageWriter(host, sink);
    for (const entry of this.pack.entries) {
      const key = entry.name.toLowerCase();
      if (this.gone.has(key)) continue;
      const changed = this.texts.get(key);
      if (changed === undefined) await writer.copy(this.pack, entry);
      else await writer.add(entry.name, changed.text);
    }
    for (const { name, text } of this.texts.values()) if (!this.pack.has(name)) await writer.add(name, text);
    await writer.finish();
  }

  /** The package as one piece. */
  async whole(host: Host): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    // The writer uses its buffers again.
    await this.write(host, (piece) => void pieces.push(piece.slice()));
    return concatBytes(pieces);
  }
}
