import { FuzzySuggestModal, type App } from 'obsidian';
import type { PlanTarget } from '../../core/plan/plan-deed';

/** A place that something may be moved to. */
export interface MovePlace {
  /** `Wednesday 27 May, Evening` */
  readonly name: string;
  readonly to: PlanTarget;
}

/** Asks where to: what a drag does with the mouse, by keyboard and touch. */
export class MoveModal extends FuzzySuggestModal<MovePlace> {
  constructor(app: App, title: string, private readonly places: readonly MovePlace[], private readonly choose: (place: MovePlace) => void) {
    super(app);
    this.setPlaceholder(title);
    this.inputEl.setAttr('aria-label', title);
  }

  override getItems(): MovePlace[] {
    return [...this.places];
  }

  override getItemText({ name }: MovePlace): string {
    return name;
  }

  override onChooseItem(place: MovePlace): void {
    this.choose(place);
  }
}
