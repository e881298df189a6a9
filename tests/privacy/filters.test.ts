import { filesOf, sightings } from '../support/canary/oracle';
import { canarySettings, canaryVault } from '../support/canary/vault';
import { filters } from '../support/filters';
import { exportVault } from '../support/memory-vault';
import { isDeep } from '../support/is-deep';
import { gateOff, mutant } from '../support/mutant';

const vault = canaryVault(false);

/** What the gate stops has leaked: those are looked at without the gate too in the long run alone. */
const looked = isDeep ? filters : filters.filter(({ beyondGate }) => beyondGate !== undefined);

test.each(looked)('without this filter a canary leaks: $what', async (filter) => {
  const program = await mutant([filter, gateOff]);
  const { site } = await exportVault(vault.files, { settings: canarySettings, program });
  expect(sightings(filesOf(site))).not.toEqual([]);
});

test.each(filters.filter(({ beyondGate }) => beyondGate === undefined))('the gate alone stops the export without this filter: $what', async (filter) => {
  const program = await mutant([filter]);
  const { report, site } = await exportVault(vault.files, { settings: canarySettings, program });
  expect(report.findings.filter(({ code }) => code === 'leak')).not.toEqual([]);
  expect(site.files()).toEqual({});
});
