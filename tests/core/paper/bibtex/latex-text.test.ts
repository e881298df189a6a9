import { ACCENTS, SYMBOLS } from '../../../../src/core/paper/bibtex/latex-symbols';
import { latexText, verbatimText } from '../../../../src/core/paper/bibtex/latex-text';

test.each([
  [String.raw`Schr{\"o}dinger`, 'Schrödinger'], [String.raw`Schr\"odinger`, 'Schrödinger'], [String.raw`Schr\"{o}dinger`, 'Schrödinger'], [String.raw`Schr{\"{o}}dinger`, 'Schrödinger'],
  [String.raw`Erd{\H o}s`, 'Erdős'], [String.raw`Dvo\v{r}{\'a}k`, 'Dvořák'], [String.raw`F{\'\i}sica, F\'{\i}sica, F\'isica`, 'Física, Física, Física'],
  [String.raw`{\AA}ngstr\"om and \aa r`, 'Ångström and år'], [String.raw`Stra{\ss}e, Stra\ss e, Stra\ss{}e`, 'Straße, Straße, Straße'],
  [String.raw`{\L}ukasz \O ystein {\ae}ther \OE uvre \i \j`, 'Łukasz Øystein æther Œuvre ıȷ'], [String.raw`fa\c{c}ade \c c \k{a} \d{h} \b{d} \u{g} \.I \={a} \r u`, 'façade ç ą ḥ ḏ ğ İ ā ů'],
  [String.raw`\'\i \v{\j}`, 'íǰ'], [String.raw`\t{oo}`, 'o͡o'], [String.raw`S\~ao`, 'São'],
])('%s is %s', (source, text) => {
  expect(latexText(source)).toBe(text);
});

test.each([
  ['pages 1--2 --- and a-b', 'pages 1–2 — and a-b'], ['``so\'\' they say `it\'', '“so” they say ‘it\''], ['a~b', 'a b'], [String.raw`50\% \& more \$5 \#1 a\_b \{x\}`, '50% & more $5 #1 a_b {x}'],
  [String.raw`\emph{very} \textbf{{much}} {\em so} \textsc{x}`, 'very much so x'], [String.raw`H\textsubscript{2}O, 10\textsuperscript{-3}, 1\textsuperscript{st}`, 'H₂O, 10⁻³, 1st'],
  [String.raw`on $\mathcal{O}(n^{2})$--time and \(x_{1}\)`, 'on $\\mathcal{O}(n^{2})$–time and $x_{1}$'], [String.raw`\ensuremath{\alpha} is \alpha-helix`, '$\\alpha$ is α-helix'], ['costs 5$', 'costs 5$'], [String.raw`a \$ and $b\$c$`, 'a $ and $b\\$c$'],
  [String.raw`\href{http://a.b/c_d}{here} \url{http://a.b/c_d%20}`, 'here http://a.b/c_d%20'], [String.raw`{\noopsort{1973}}1981`, '1981'], [String.raw`\foo{kept} \bar gone`, 'kept gone'], ['{B}{{ERT}}', 'BERT'],
  [' two\n  lines ', 'two lines'], [String.raw`x\\y\-z\/`, 'x yz'], [String.raw`\LaTeX{} and \TeX`, 'LaTeX and TeX'], ['?`Qué?', '¿Qué?'], ['it ends with \\', 'it ends with '.trim()], ['{open', 'open'], ['-{}-', '--'],
])('%s reads %s', (source, text) => {
  expect(latexText(source)).toBe(text);
});

test('every accent makes one letter of a letter that has it', () => {
  const letters: Readonly<Record<string, string>> = { 'h': 'ả', 'U': 'a̍', 'G': 'ȁ', 'C': 'ȁ', 'f': 'ȃ', 'd': 'ạ', 'b': 'a̱', 'k': 'ą', 'textogonekcentered': 'ą', 'c': 'a̧', 'textcommabelow': 'a̦', 't': 'a͡', 'H': 'a̋' };
  for (const [name, mark] of ACCENTS) expect([name, latexText(`\\${name}{a}`)]).toEqual([name, letters[name] ?? `a${mark}`.normalize('NFC')]);
});

test('every symbol stands for itself between letters', () => {
  for (const [name, symbol] of SYMBOLS) expect([name, latexText(`a{\\${name}}b`)]).toEqual([name, `a${symbol}b`]);
});

test('addresses keep their tildes and dashes', () => {
  expect(verbatimText(String.raw`https://a.b/\~{}me/x--y\_z{\%}20`)).toBe('https://a.b/~me/x--y_z%20');
  expect(verbatimText(String.raw`\url{https://a.b/c}`)).toBe('https://a.b/c');
});

test('braces nested without end are read', () => {
  expect(latexText(`${'\\emph{'.repeat(5000)}x`)).toBe('x');
  expect(latexText(`${'\\"{'.repeat(5000)}x`)).toContain('x');
});
