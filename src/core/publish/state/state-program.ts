import type { ExportHost, ExportOptions } from '../export-host';

/** Facts and pages hold for one program, one language, one list of properties, and one way of writing the log. */
export function stateProgram(host: ExportHost, { settings }: ExportOptions): string {
  return JSON.stringify([host.program, settings.language, settings.propertiesShown, settings.literatureColumns, settings.folders, settings.logFormat, settings.logHeadingFormat, settings.logTitle, settings.logHeatMap]);
}
