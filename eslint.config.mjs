import obsidianmd from 'eslint-plugin-obsidianmd'
import { defineConfig, globalIgnores } from 'eslint/config'
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js'
import tseslint from 'typescript-eslint'

const node = { process: 'readonly', Buffer: 'readonly' }

export default defineConfig(
  globalIgnores(['main.js', 'dist/', 'examples/', 'tests/vaults/', 'tests/sites/']),
  obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    // The compiler knows every name; this rule knows no types.
    files: ['**/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  {
    // Core runs where any of these may be absent; what it needs of them is an argument.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error',
        'app', 'document', 'fetch', 'localStorage', 'location', 'navigator', 'window',
        'setInterval', 'setTimeout', 'queueMicrotask',
      ],
    },
  },
  {
    // The published page is no window of Obsidian: it has neither its element helpers nor `requestUrl`.
    files: ['src/site/**/*.ts', 'src/site.ts', 'tests/browser/**/*.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-instanceof': 'off',
    },
  },
  {
    // The command-line program is Node's: Obsidian never loads it.
    files: ['src/node/**/*.ts', 'src/cli.ts'],
    languageOptions: { globals: node },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
    },
  },
  {
    // Tests, benchmarks and the build run in Node and stand in for the app where it is asked for.
    files: ['tests/**/*.{ts,mjs}', 'bench/**/*.ts', 'scripts/**/*.mjs', '*.mjs'],
    languageOptions: { globals: node },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/ui/sentence-case': 'off',
    },
  },
  {
    // The host is the app: it does what the app does for plugins, with what the app brings along.
    // Its tests also do what a plugin had better not.
    files: ['tests/host/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'import/no-extraneous-dependencies': 'off',
      'obsidianmd/commands/no-default-hotkeys': 'off',
      'obsidianmd/no-forbidden-elements': 'off',
      'obsidianmd/no-static-styles-assignment': 'off',
      'obsidianmd/no-tfile-tfolder-cast': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/settings-tab/no-deprecated-display': 'off',
    },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['LICENSE'],
    plugins: { obsidianmd },
    languageOptions: { parser: PlainTextParser },
    rules: { 'obsidianmd/validate-license': 'error' },
  },
)
