import { moment } from '../app/language';
import type { App } from '../app/app';
import { parseLinktext } from '../metadata/link-text';
import { notDone } from '../not-done';
import type { TFile } from '../vault/abstract-file';
import { own } from '../own';
import { NotNullValue, StringValue } from './value';

export class DateValue extends NotNullValue {
  static override type = 'date';

  constructor(readonly date: Date, readonly hasTime: boolean) {
    super();
  }

  toString(): string {
    return moment(this.date).format(this.hasTime ? 'YYYY-MM-DDTHH:mm:ss' : 'YYYY-MM-DD');
  }

  dateOnly(): DateValue {
    return new DateValue(moment(this.date).startOf('day').toDate(), false);
  }

  relative(): string {
    return moment(this.date).fromNow();
  }

  isTruthy(): boolean {
    return true;
  }

  static parseFromString(input: string): DateValue | null {
    const date = moment(input, moment.ISO_8601, true);
    return date.isValid() ? new DateValue(date.toDate(), input.includes('T')) : null;
  }
}

export class RelativeDateValue extends DateValue {
  override renderTo(element: HTMLElement): void {
    element.setText(this.relative());
  }
}

export class DurationValue extends NotNullValue {
  static override type = 'duration';

  constructor(private readonly milliseconds: number) {
    super();
  }

  toString(): string {
    return moment.duration(this.milliseconds).toISOString();
  }

  isTruthy(): boolean {
    return this.milliseconds !== 0;
  }

  addToDate(value: DateValue, subtract = false): DateValue {
    return new DateValue(new Date(value.date.getTime() + (subtract ? -1 : 1) * this.milliseconds), value.hasTime);
  }

  getMilliseconds(): number {
    return this.milliseconds;
  }

  static parseFromString(input: string): DurationValue | null {
    return /^P/.test(input) ? new DurationValue(moment.duration(input).asMilliseconds()) : null;
  }

  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue(milliseconds);
  }
}

export class FileValue extends NotNullValue {
  static override type = 'file';

  constructor(private readonly app: App, readonly file: TFile) {
    super();
  }

  toString(): string {
    return this.file.path;
  }

  isTruthy(): boolean {
    return true;
  }

  override renderTo(element: HTMLElement): void {
    drawLink(this.app, element, this.file.path, this.file.basename, '');
  }
}

export class LinkValue extends StringValue {
  static override type = 'link';

  constructor(private readonly app: App, link: string, private readonly sourcePath: string) {
    super(link);
  }

  override renderTo(element: HTMLElement): void {
    const [target = '', text] = this.data.slice(2, -2).split('|');
    drawLink(this.app, element, target, text ?? target, this.sourcePath);
  }

  static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
    return /^\[\[[^\]]+\]\]$/.test(input) ? new LinkValue(app, input, sourcePath) : null;
  }
}

function drawLink(app: App, element: HTMLElement, target: string, text: string, sourcePath: string): void {
  const link = element.createEl('a', { cls: 'internal-link', text, href: target, attr: { 'data-href': target } });
  link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(parseLinktext(target).path, sourcePath) === null);
  own(() => link.addEventListener('click', (event) => {
    event.preventDefault();
    void app.workspace.openLinkText(target, sourcePath);
  }));
}

export class TagValue extends StringValue {
  static override type = 'tag';

  override renderTo(element: HTMLElement): void {
    element.createEl('a', { cls: 'tag', text: this.data, href: this.data });
  }
}

export class UrlValue extends StringValue {
  static override type = 'url';

  override renderTo(element: HTMLElement): void {
    element.createEl('a', { cls: 'external-link', text: this.data, href: this.data });
  }
}

export class ImageValue extends StringValue {
  static override type = 'image';
}

export class IconValue extends StringValue {
  static override type = 'icon';
}

export class HTMLValue extends StringValue {
  static override type = 'html';

  override renderTo(): void {
    notDone('HTMLValue.renderTo');
  }
}

export class RegExpValue extends NotNullValue {
  static override type = 'regexp';

  constructor(private readonly pattern: RegExp) {
    super();
  }

  toString(): string {
    return String(this.pattern);
  }

  isTruthy(): boolean {
    return true;
  }
}
