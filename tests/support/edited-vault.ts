import fc from 'fast-check';
import { newQuestionId } from '../../src/core/question/identity/question-id';
import { questionKey } from '../../src/core/question/identity/known-question';
import { ASKED_WORDS } from './asked-words';
import { NoteReader, textOf, type Asked, type AskingNote, type Block, type NoteSection, type Read } from './asking-note';

const EDITS = ['insert', 'insertAlike', 'delete', 'moveInNote', 'moveToNote', 'renameNote', 'renameFolder', 'renameHeading', 'split', 'merge', 'retype', 'mistype', 'answer', 'drop', 'reopen', 'link', 'copyToNote', 'swapBlocks', 'newNote', 'deleteNote'] as const;

/** One edit; the numbers choose where and what, whatever there is. */
export interface VaultEdit {
  readonly kind: (typeof EDITS)[number];
  readonly choices: readonly number[];
}

const choices = fc.array(fc.nat(0xffff), { minLength: 12, maxLength: 12 });

/** A vault, and what is edited between one reading of it and the next, several times. */
export const scripts: fc.Arbitrary<{ readonly seed: readonly number[]; readonly days: readonly (readonly VaultEdit[])[] }> = fc.record({
  seed: choices,
  days: fc.array(fc.array(fc.record({ kind: fc.constantFrom(...EDITS), choices }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
});

/** What is asked in notes, and who is who, while the notes are edited by a person whose mind is known. */
export class EditedVault {
  readonly notes: AskingNote[] = [];
  /** Those that an edit has touched since the last reading. */
  readonly touched = new Set<number>();
  /** Those whose words have changed since the last reading: a person would no longer be sure if they changed twice. */
  private readonly reworded = new Set<number>();
  /** What each note asked at the last reading. */
  private readonly lastAsked = new WeakMap<AskingNote, ReadonlyMap<string, number>>();
  /** The path of a note at the last reading -> its path now. */
  readonly renames = new Map<string, string>();
  today = '2026-03-01';
  private readonly reader = new NoteReader();
  private uids = 0;
  private names = 0;
  private choices: readonly number[] = [];
  private drawn = 0;
  /** Those of which there is a copy since the last reading: were one of the two deleted, nobody could say which is left. */
  private readonly copied = new Set<number>();

  constructor(seed: readonly number[]) {
    this.draw(seed);
    for (let count = 2 + this.pick(2); count > 0; count -= 1) this.addNote();
    this.look();
  }

  read(): readonly Read[] {
    return this.notes.flatMap((note) => this.reader.read(note));
  }

  /** A day is over, and all is as it was read. */
  settle(): void {
    this.touched.clear();
    this.reworded.clear();
    this.renames.clear();
    this.copied.clear();
    this.look();
    this.today = new Date(Date.parse(this.today) + 86_400_000).toISOString().slice(0, 10);
  }

  private look(): void {
    for (const note of this.notes) this.lastAsked.set(note, new Map(blocksOf(note).flatMap(({ asked }) => asked.map((one) => [questionKey(textOf(one)), one.uid]))));
  }

  apply({ kind, choices }: VaultEdit): void {
    this.draw(choices);
    this[kind]();
  }

  private insert(): void {
    const { block, note } = this.anyBlock();
    this.put(note, block, this.ask());
  }

  /** Another question that differs from one that is there in a word or two. */
  private insertAlike(): void {
    const place = this.anyAsked();
    if (place === undefined) return;
    const { note, block, one } = place;
    const words = one.clauses.map((clause) => [...clause]);
    this.changeWord(words, one.language);
    this.put(note, block, { uid: (this.uids += 1), clauses: words, language: one.language, state: 'open' });
  }

  private delete(): void {
    const place = this.anyAsked();
    if (place === undefined || this.copied.has(place.one.uid)) return;
    place.block.asked.splice(place.block.asked.indexOf(place.one), 1);
  }

  private moveInNote(): void {
    this.move(({ note }) => note);
  }

  private moveToNote(): void {
    this.move(() => this.notes[this.pick(this.notes.length)]);
  }

  private move(to: (from: { note: AskingNote }) => AskingNote | undefined): void {
    const place = this.anyAsked();
    const note = place && to(place);
    if (place === undefined || note === undefined || this.copied.has(place.one.uid)) return;
    const blocks = note.sections.flatMap(({ blocks: all }) => all).filter((block) => mayHold(block, place.one));
    const block = blocks[this.pick(blocks.length)];
    if (block === undefined) return;
    const at = place.block.asked.indexOf(place.one);
    place.block.asked.splice(at, 1);
    if (this.put(note, block, place.one)) this.touched.add(place.one.uid);
    else place.block.asked.splice(at, 0, place.one);
  }

  private renameNote(): void {
    this.rename((path) => path.replace(/[^/]*$/, `n${(this.names += 1)}.md`));
  }

  private renameFolder(): void {
    this.rename((path) => path.replace(/^[^/]*/, `f${(this.names += 1)}`));
  }

  private rename(renamed: (path: string) => string): void {
    const note = this.notes[this.pick(this.notes.length)];
    if (note === undefined) return;
    const before = [...this.renames].find(([, now]) => now === note.path)?.[0] ?? note.path;
    note.path = renamed(note.path);
    this.renames.set(before, note.path);
    for (const { asked } of blocksOf(note)) for (const { uid } of asked) this.touched.add(uid);
  }

  private renameHeading(): void {
    const note = this.notes[this.pick(this.notes.length)];
    const section = note?.sections[1 + this.pick(note.sections.length - 1)];
    if (section === undefined) return;
    section.heading = this.headingOf(section);
    for (const { asked } of section.blocks) for (const { uid } of asked) this.touched.add(uid);
  }

  /** Enter, in the middle of a line: what stands behind it goes with the second half, and so does who it is; else the longer half is it. */
  private split(): void {
    const place = this.anyAsked(({ clauses }) => clauses.length > 1);
    if (place === undefined || this.copied.has(place.one.uid) || this.reworded.has(place.one.uid)) return;
    const { block, one, note } = place;
    const [first, second] = [one.clauses.slice(0, 1), one.clauses.slice(1)];
    const [left, right] = [first, second].map((clauses) => questionKey(textOf({ ...one, clauses })).length);
    if (left === undefined || right === undefined || isHalf(left, right) || isBare(one)) return;
    const keepsSecond = hasTail(one) || right > left;
    const half: Asked = { uid: (this.uids += 1), clauses: keepsSecond ? first : second, language: one.language, state: 'open' };
    if (this.isAsked(note, half)) return;
    one.clauses = keepsSecond ? second : first;
    block.asked.splice(block.asked.indexOf(one) + (keepsSecond ? 0 : 1), 0, half);
    this.touched.add(one.uid);
    this.reworded.add(one.uid).add(half.uid);
  }

  /** Two lines become one: the one that has an answer or an id is it, else the longer one. */
  private merge(): void {
    const place = this.anyAsked(({ clauses }) => clauses.length < 3);
    if (place === undefined) return;
    const { block, one } = place;
    const next = block.asked[block.asked.indexOf(one) + 1];
    if (next === undefined || next.language !== one.language || (hasTail(one) && hasTail(next)) || [one, next].some((each) => isBare(each) || this.copied.has(each.uid) || this.reworded.has(each.uid))) return;
    const [left, right] = [one, next].map((each) => questionKey(textOf(each)).length);
    if (left === undefined || right === undefined || (isHalf(left, right) && !hasTail(one) && !hasTail(next))) return;
    const stays = hasTail(one) || (!hasTail(next) && left > right) ? one : next;
    stays.clauses = [...one.clauses, ...next.clauses];
    block.asked.splice(block.asked.indexOf(stays === one ? next : one), 1);
    this.touched.add(stays.uid);
    this.reworded.add(stays.uid);
  }

  /** One word in five is another, one more, or gone. */
  private retype(): void {
    const place = this.anyAsked();
    if (place === undefined) return;
    const words = place.one.clauses.map((clause) => [...clause]);
    const total = words.flat().length;
    for (let count = Math.max(1, Math.floor(total / 5)); count > 0; count -= 1) this.changeWord(words, place.one.language);
    this.reword(place.note, place.one, words);
  }

  /** A slip, or its mending. */
  private mistype(): void {
    const place = this.anyAsked();
    const words = place?.one.clauses.map((clause) => [...clause]);
    const clause = words?.[this.pick(words.length)];
    if (place === undefined || words === undefined || clause === undefined) return;
    const at = this.pick(clause.length);
    const word = clause[at] ?? '';
    if (word.length > 1) clause[at] = word.slice(0, -1);
    this.reword(place.note, place.one, words);
  }

  private reword(note: AskingNote, one: Asked, clauses: string[][]): void {
    if (this.isAsked(note, { ...one, clauses }) || this.reworded.has(one.uid)) return;
    one.clauses = clauses;
    this.touched.add(one.uid);
    this.reworded.add(one.uid);
  }

  private answer(): void {
    const place = this.anyAsked(({ state }) => state === 'open');
    if (place === undefined || place.block.form === 'inline') return;
    const { one, block } = place;
    one.state = 'answered';
    const isTold = block.form !== 'tasks' && block.form !== 'put' ? true : this.pick(4) > 0;
    if (isTold) one.closed = this.today;
    if (isTold && this.pick(3) > 0) one.answer = ['[[DeepMD#virial]]', '[[Transformer]]', '[SchNet](../SchNet.md#cfconv)'][this.pick(3)] ?? '';
    this.touched.add(one.uid);
  }

  private drop(): void {
    const place = this.anyAsked(({ state }) => state === 'open');
    if (place === undefined || place.block.form === 'inline') return;
    place.one.state = 'dropped';
    if (place.block.form !== 'tasks' || this.pick(2) > 0) place.one.closed = this.today;
    this.touched.add(place.one.uid);
  }

  private reopen(): void {
    const one = this.anyAsked(({ state }) => state !== 'open')?.one;
    if (one === undefined) return;
    one.state = 'open';
    delete one.answer;
    delete one.closed;
    this.touched.add(one.uid);
  }

  private link(): void {
    const place = this.anyAsked(({ id }) => id === undefined);
    if (place === undefined || place.block.form === 'inline') return;
    const taken = new Set(this.notes.flatMap(blocksOf).flatMap(({ asked }) => asked.flatMap(({ id }) => id ?? [])));
    place.one.id = newQuestionId(taken, () => this.pick(1000) / 1000);
    this.touched.add(place.one.uid);
  }

  /** With its id, if it has one; the line that was there first is the question. */
  private copyToNote(): void {
    const place = this.anyAsked();
    const note = this.notes[this.pick(this.notes.length)];
    if (place === undefined || note === undefined || note === place.note || this.touched.has(place.one.uid)) return;
    const copy: Asked = { ...place.one, uid: (this.uids += 1), clauses: place.one.clauses.map((words) => [...words]) };
    const block = blocksOf(note).find((each) => mayHold(each, copy));
    if (block !== undefined && this.put(note, block, copy)) this.copied.add(place.one.uid).add(copy.uid);
  }

  private swapBlocks(): void {
    const note = this.notes[this.pick(this.notes.length)];
    const section = note?.sections[this.pick(note.sections.length)];
    const block = section?.blocks.shift();
    if (section === undefined || block === undefined) return;
    section.blocks.push(block);
    for (const { uid } of block.asked) this.touched.add(uid);
  }

  private newNote(): void {
    if (this.notes.length < 6) this.addNote();
  }

  private deleteNote(): void {
    const at = this.pick(this.notes.length);
    const note = this.notes[at];
    if (note === undefined || this.notes.length < 3 || blocksOf(note).some(({ asked }) => asked.some(({ uid }) => this.copied.has(uid)))) return;
    this.notes.splice(at, 1);
  }

  private addNote(): void {
    const note: AskingNote = { path: `f${(this.names += 1)}/n${this.names}.md`, sections: [] };
    this.notes.push(note);
    note.sections.push({ asks: false, blocks: [{ form: 'prose', asked: [] }, { form: 'tasks', asked: [] }, { form: 'inline', asked: [] }] });
    for (const asks of [true, false, true, false].slice(this.pick(2), 3 + this.pick(2))) {
      const section: NoteSection = { asks, blocks: asks ? [{ form: 'items', asked: [] }, { form: 'tasks', asked: [] }] : [{ form: 'quote', asked: [] }, { form: 'put', asked: [] }, { form: 'inline', asked: [] }, { form: 'tasks', asked: [] }] };
      section.heading = this.headingOf(section);
      note.sections.push(section);
    }
    // What a template asks of every paper.
    if (this.pick(2) === 0) this.put(note, blocksOf(note)[1], { uid: (this.uids += 1), clauses: [['代码', '和', '权重', '公开', '了吗']], language: 'zh', state: 'open' });
    for (let count = 2 + this.pick(5); count > 0; count -= 1) this.put(note, blocksOf(note)[this.pick(20)], this.ask());
  }

  private ask(): Asked {
    const language = this.pick(2) === 0 ? 'zh' : 'en';
    const { sentences } = ASKED_WORDS[language];
    const clauses = Array.from({ length: 1 + (this.pick(3) === 0 ? 1 : 0) }, () => (sentences[this.pick(sentences.length)] ?? []).map((words) => words[this.pick(words.length)] ?? ''));
    return { uid: (this.uids += 1), clauses, language, state: 'open' };
  }

  private changeWord(clauses: string[][], language: 'zh' | 'en'): void {
    const { sentences, fillers } = ASKED_WORDS[language];
    const clause = clauses[this.pick(clauses.length)] ?? [];
    const at = this.pick(clause.length);
    const how = this.pick(4);
    if (how === 0) clause.splice(at, 0, fillers[this.pick(fillers.length)] ?? '');
    else if (how === 1 && clause.length > 4) clause.splice(at, 1);
    else {
      const places = sentences.flat().filter((words) => words.includes(clause[at] ?? '') && words.length > 1);
      const words = places[0] ?? fillers;
      clause[at] = words[this.pick(words.length)] ?? '';
    }
  }

  /** Unless the note asks just that, or did when it was last read: nobody could tell the two apart. */
  private put(note: AskingNote, block: Block | undefined, one: Asked): boolean {
    if (block === undefined || !mayHold(block, one) || this.isAsked(note, one)) return false;
    block.asked.splice(this.pick(block.asked.length + 1), 0, one);
    return true;
  }

  private isAsked(note: AskingNote, one: Asked): boolean {
    const key = questionKey(textOf(one));
    const last = this.lastAsked.get(note)?.get(key);
    return (last !== undefined && last !== one.uid) || blocksOf(note).some(({ asked }) => asked.some((other) => other.uid !== one.uid && questionKey(textOf(other)) === key));
  }

  private headingOf({ asks }: NoteSection): string {
    const names = asks ? ['待解决的问题', '疑问', 'Open questions', '遗留问题', 'Questions'] : ['方法', '实验', 'Method', 'Experiments', '创新点'];
    return names[this.pick(names.length)] ?? '';
  }

  private anyBlock(): { readonly note: AskingNote; readonly block: Block | undefined } {
    const note = this.notes[this.pick(this.notes.length)] ?? { path: '', sections: [] };
    const blocks = blocksOf(note);
    return { note, block: blocks[this.pick(blocks.length)] };
  }

  private anyAsked(is: (one: Asked) => boolean = () => true): { readonly note: AskingNote; readonly block: Block; readonly one: Asked } | undefined {
    const all = this.notes.flatMap((note) => blocksOf(note).flatMap((block) => block.asked.filter(is).map((one) => ({ note, block, one }))));
    return all[this.pick(all.length)];
  }

  private draw(choices: readonly number[]): void {
    this.choices = choices;
    this.drawn = 0;
  }

  /** A number below `count`, of those that the edit brought, spread so that few of them give many. */
  private pick(count: number): number {
    const at = this.drawn;
    this.drawn += 1;
    const mixed = Math.imul((this.choices[at % this.choices.length] ?? 0) + Math.floor(at / this.choices.length) * 0x9e3779b9 + 0x85ebca6b, 0xc2b2ae35);
    return count <= 0 ? 0 : ((mixed ^ (mixed >>> 15)) >>> 0) % count;
  }
}

function blocksOf({ sections }: AskingNote): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/** An id and an answer need a line of their own; an answer without day and link is told by a box, or by a line below. */
function mayHold({ form }: Block, one: Asked): boolean {
  if (form === 'prose') return false;
  if (form === 'inline') return one.state === 'open' && one.id === undefined;
  return form === 'tasks' || !isBare(one) || (form === 'put' && one.state === 'answered');
}

/** Whether nobody could say which of the two is the whole. */
function isHalf(left: number, right: number): boolean {
  return Math.max(left, right) < 1.25 * Math.min(left, right);
}

function hasTail({ id, answer, closed }: Asked): boolean {
  return id !== undefined || answer !== undefined || closed !== undefined;
}

function isBare({ state, answer, closed }: Asked): boolean {
  return state !== 'open' && answer === undefined && closed === undefined;
}
