import type { Measurement } from './figure'
import { appExportFigures } from './figures/app-export'
import { calendarRedrawFigures } from './figures/calendar-redraw'
import { bibliographyFigures } from './figures/bibliography'
import { coldExportFigures } from './figures/cold-export'
import { growthFigures } from './figures/growth'
import { noChangeFigures } from './figures/no-change'
import { oneNoteFigures } from './figures/one-note'
import { openEntryFigures } from './figures/open-entry'
import { planViewFigures } from './figures/plan-view'
import { pluginStartFigures } from './figures/plugin-start'
import { questionIndexFigures } from './figures/question-index'
import { questionListFigures } from './figures/question-list'
import { readmeVaultFigures } from './figures/readme-vault'
import { scannerGrowthFigures } from './figures/scanner-growth'
import { scannerSpeedFigures } from './figures/scanner-speed'

/** In the order of the table. */
export const measurements: readonly Measurement[] = [
  { name: 'cold', exports: true, figures: coldExportFigures },
  { name: 'no-change', exports: true, figures: noChangeFigures },
  { name: 'one-note', exports: true, figures: oneNoteFigures },
  { name: 'growth', exports: true, figures: growthFigures },
  { name: 'readme', exports: true, figures: readmeVaultFigures },
  { name: 'app', exports: true, figures: appExportFigures },
  { name: 'plugin-start', exports: false, figures: pluginStartFigures },
  { name: 'calendar', exports: false, figures: calendarRedrawFigures },
  { name: 'plan-view', exports: false, figures: planViewFigures },
  { name: 'open-entry', exports: false, figures: openEntryFigures },
  { name: 'question-index', exports: false, figures: questionIndexFigures },
  { name: 'question-list', exports: false, figures: questionListFigures },
  { name: 'scanner-growth', exports: false, figures: scannerGrowthFigures },
  { name: 'scanner-speed', exports: false, figures: scannerSpeedFigures },
  { name: 'bibliography', exports: false, figures: bibliographyFigures },
]
