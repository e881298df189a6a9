import type { Measurement } from './figure'
import { coldExportFigures } from './figures/cold-export'
import { growthFigures, memoryFigures } from './figures/growth'
import { noChangeFigures } from './figures/no-change'
import { oneNoteFigures } from './figures/one-note'
import { readmeVaultFigures } from './figures/readme-vault'
import { scannerSpeedFigures } from './figures/scanner-speed'

/** In the order of the table. */
export const measurements: readonly Measurement[] = [
  { name: 'cold', figures: coldExportFigures },
  { name: 'no-change', figures: noChangeFigures },
  { name: 'one-note', figures: oneNoteFigures },
  { name: 'memory', figures: memoryFigures },
  { name: 'growth', figures: growthFigures },
  { name: 'readme', figures: readmeVaultFigures },
  { name: 'scanner-speed', figures: scannerSpeedFigures },
]
