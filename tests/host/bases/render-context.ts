/** What a value needs to draw itself. */
export class RenderContext {
  hoverPopover = null;
}
