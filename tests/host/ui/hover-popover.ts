import { Component } from '../app/component';
import { notDone } from '../not-done';

export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

/** The `hover-link` event is taken; previews themselves the host does not show. */
export class HoverPopover extends Component {
  constructor() {
    super();
    notDone('HoverPopover');
  }
}
