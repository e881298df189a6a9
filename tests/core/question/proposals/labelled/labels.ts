/** What a person would want proposed in `zh.md`, `en.md` and `mixed.md`, written before anything was; `fair` are those that are as well proposed as not. */
export interface Labels {
  readonly same: readonly string[];
  readonly fairSame: readonly string[];
  readonly answers: readonly string[];
  readonly fairAnswers: readonly string[];
}

export type LabelledVault = 'zh' | 'en' | 'mixed';

export const LABELS: Readonly<Record<LabelledVault, Labels>> = {
  zh: {
    same: ['01 13', '04 16', '09 19'],
    fairSame: [],
    answers: ['01 a-01', '01 a-05', '13 a-01', '13 a-05', '13 a-10', '03 a-04', '04 a-06', '16 a-06', '06 a-02', '07 a-07', '09 a-11', '19 a-11', '10 a-08', '11 a-03', '12 a-09'],
    fairAnswers: ['01 a-10', '05 p-16', '08 p-20', '15 p-17'],
  },
  en: {
    same: ['01 11', '03 14'],
    fairSame: [],
    answers: ['01 a-01', '01 a-03', '11 a-01', '11 a-03', '03 a-04', '14 a-04', '05 a-02', '06 a-05', '08 a-06', '09 a-07', '10 a-08', '17 a-09', '04 a-10'],
    fairAnswers: ['07 p-19'],
  },
  // Held out: nothing was tuned on it before its first run.
  mixed: {
    same: ['01 12', '03 15', '09 18'],
    fairSame: [],
    answers: ['01 a-01', '12 a-01', '03 a-02', '15 a-02', '04 a-04', '05 a-05', '06 a-08', '07 a-07', '08 a-06', '09 a-03', '18 a-03'],
    fairAnswers: ['01 p-10', '12 p-10', '03 p-14', '15 p-14', '10 p-18', '10 p-11', '11 p-19', '15 p-08'],
  },
};
