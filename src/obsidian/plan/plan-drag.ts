import type { Component } from 'obsidian';
import type { PlannedThing, PlanTarget } from '../../core/plan/plan-deed';

export interface DragOwner {
  /** What an element is that the mouse begins to drag. */
  readonly thingAt: (line: HTMLElement) => { readonly thing: PlannedThing; readonly words: string } | undefined;
  /** Where it would go, if it were let go over an element; undefined where it cannot. */
  readonly targetAt: (element: Element, thing: PlannedThing) => { readonly target: PlanTarget; readonly el: HTMLElement } | undefined;
  readonly move: (thing: PlannedThing, to: PlanTarget) => void;
}

/** Dragging with the mouse; by keyboard and touch "Move to…" in the menus does the same. */
export function dragThings(component: Component, element: HTMLElement, owner: DragOwner): void {
  let dragged: PlannedThing | undefined;
  let over: HTMLElement | undefined;
  const mark = (el: HTMLElement | undefined): void => {
    if (el === over) return;
    over?.removeClass('is-drop-target');
    el?.addClass('is-drop-target');
    over = el;
  };
  const targetOf = ({ target }: Event): ReturnType<DragOwner['targetAt']> =>
    (dragged !== undefined && target instanceof Node && target.instanceOf(Element) ? owner.targetAt(target, dragged) : undefined);
  component.registerDomEvent(element, 'dragstart', (event) => {
    const line = event.target instanceof Node && event.target.instanceOf(Element) ? event.target.closest<HTMLElement>('[data-line]') : null;
    const found = line === null ? undefined : owner.thingAt(line);
    if (found === undefined || event.dataTransfer === null) return;
    dragged = found.thing;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', found.words);
  });
  component.registerDomEvent(element, 'dragover', (event) => {
    const target = targetOf(event);
    mark(target?.el);
    if (target === undefined) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'move';
  });
  component.registerDomEvent(element, 'drop', (event) => {
    const target = targetOf(event);
    const thing = dragged;
    mark(undefined);
    dragged = undefined;
    if (target === undefined || thing === undefined) return;
    event.preventDefault();
    owner.move(thing, target.target);
  });
  component.registerDomEvent(element, 'dragend', () => {
    mark(undefined);
    dragged = undefined;
  });
}
