import type { ExportHost, ExportOptions } from '../export-host';

/** Facts and pages hold for one program, one language and one list of properties. */
export function stateProgram(host: ExportHost, { settings }: ExportOptions): string {
  return JSON.stringify([host.program, settings.language, settings.propertiesShown, settings.folders, settings.logFormat]);
}
