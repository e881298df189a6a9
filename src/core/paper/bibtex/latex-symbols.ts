/** What an accent command puts on the letter after it: `\'e`, `\c{c}`. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(Object.entries({
  '`': '\u0300', '\'': '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', 'u': '\u0306', '.': '\u0307', '"': '\u0308', 'h': '\u0309',
  'r': '\u030A', 'H': '\u030B', 'v': '\u030C', 'U': '\u030D', 'G': '\u030F', 'C': '\u030F', 'f': '\u0311', 'd': '\u0323',
  'textcommabelow': '\u0326', 'c': '\u0327', 'k': '\u0328', 'textogonekcentered': '\u0328', 'b': '\u0331', 't': '\u0361',
}));

const GREEK = 'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ '
  + 'sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';

const LETTERS = 'ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ textschwa ə '
  + 'textordfeminine ª textordmasculine º';

const MARKS = 'textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl " textquotesingle \' '
  + 'lq ‘ rq ’ guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › quotedblbase „ quotesinglbase ‚ glqq „ grqq “ '
  + 'glq ‚ grq ‘ flqq « frqq » flq ‹ frq › textexclamdown ¡ textquestiondown ¿ ldots … dots … textellipsis … textbullet • bullet • textperiodcentered · cdot · '
  + 'textasciitilde ~ textasciicircum ^ textasciigrave ` textbackslash \\ textbraceleft { textbraceright } lbrace { rbrace } textdollar $ textunderscore _ '
  + 'textless < textgreater > textbar | textbardbl ‖ textpercent % textampersand & textasteriskcentered * textnumero № slash / '
  + 'S § P ¶ textsection § textparagraph ¶ dag † ddag ‡ textdagger † textdaggerdbl ‡ copyright © textcopyright © textregistered ® texttrademark ™ '
  + 'pounds £ textsterling £ texteuro € euro € textyen ¥ textcent ¢ textdegree ° degree ° textmu µ textonehalf ½ textonequarter ¼ textthreequarters ¾ '
  + 'textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textminus − textpm ± pm ± texttimes × times × textdiv ÷ div ÷ textrightarrow → rightarrow → to → '
  + 'textleftarrow ← leftarrow ← infty ∞ approx ≈ sim ∼ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ surd √ ell ℓ hbar ℏ prime ′ '
  + 'langle ⟨ rangle ⟩ in ∈ subset ⊂ cup ∪ cap ∩ circ ∘ star ⋆ ast ∗ dagger † mid ∣ parallel ∥ perp ⊥ angstrom Å '
  + 'TeX TeX LaTeX LaTeX BibTeX BibTeX';

/** What a command without an argument stands for: `\ss` is `ß`. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([...pairs(GREEK), ...pairs(LETTERS), ...pairs(MARKS), ...greekText()]);

/** What stands after a backslash and is no letter. */
export const ESCAPES: ReadonlyMap<string, string> = new Map(Object.entries({
  '&': '&', '%': '%', '$': '$', '#': '#', '_': '_', '{': '{', '}': '}', '@': '@', ' ': ' ', '\n': ' ', '\t': ' ', '\r': ' ', '\\': ' ',
  ',': ' ', ';': ' ', ':': ' ', '!': '', '-': '', '/': '', '*': '',
}));

/** Commands whose argument says nothing to a reader: `\noopsort{1973b}`. */
export const SILENT: ReadonlySet<string> = new Set(['noopsort', 'label', 'vspace', 'hspace', 'color', 'selectlanguage', 'fontsize', 'footnote', 'cite', 'citep', 'citet', 'index']);

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] satisfies [string, string]] : []));
}

/** `\textalpha` */
function greekText(): [string, string][] {
  return pairs(GREEK).map(([name, letter]) => [`text${name}`, letter]);
}
