import { filesOf, isShown, sightings } from '../support/canary/oracle';
import { canarySettings, canaryVault } from '../support/canary/vault';
import { exportVault } from '../support/memory-vault';
import { gateOff, mutant } from '../support/mutant';

const vault = canaryVault();
// The gate would stop a leak before there is a site to look at.
const exported = mutant([gateOff]).then((program) => exportVault(vault.files, { settings: canarySettings, program }));

test('no byte and no name of the site holds a canary of the vault, in any encoding', async () => {
  const { site } = await exported;
  expect(sightings(filesOf(site))).toEqual([]);
});

test('whatever readers may see is on the site', async () => {
  const files = filesOf((await exported).site);
  expect([...vault.canaries.shown].filter(([word]) => !isShown(word, files))).toEqual([]);
});

test('the gate lets the site of the canary vault through', async () => {
  const { report, site } = await exportVault(vault.files, { settings: canarySettings, vendored: true });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sightings(filesOf(site))).toEqual([]);
});

test('the vault has more than 400 secrets, led to in more than 1,000 places', () => {
  expect(vault.canaries.secrets.size).toBeGreaterThan(400);
  expect(vault.canaries.shown.size).toBeGreaterThan(1_000);
  expect(vault.links).toBeGreaterThan(1_000);
});
