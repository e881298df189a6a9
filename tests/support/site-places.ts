/** Places around a vault `Vault`, and what an export to them is refused with; the program and the app agree. */
export const sitePlaces = [
  ['Vault', 'site-is-vault'],
  ['vault', 'site-is-vault'],
  ['', 'site-holds-vault'],
  ['Vault/Site', 'site-in-vault'],
  ['VAULT/Site', 'site-in-vault'],
  ['Vault/Papers', 'site-in-vault'],
  ['Vault/Papers/Site', 'site-in-vault'],
  ['Vault/.git/site', 'site-reserved'],
  ['Vault/.trash', 'site-reserved'],
  ['Vault/.obsidian/site', 'site-reserved'],
  ['Vault/Papers/.git/site', 'site-reserved'],
  ['Vault/.site', 'accepted'],
  ['Vault/Papers/.site', 'accepted'],
  ['Vault/.site/public', 'accepted'],
  ['Vault2', 'accepted'],
] as const;
