/** What the app says when it hands references on. */
export const en = {
  command: 'Export references',
  papers: 'Papers',
  format: 'Format',
  formats: { bibtex: 'BibTeX', gbt7714: 'GB/T 7714', csl: 'CSL-JSON', ris: 'RIS' },
  choices: {
    this: (title: string) => `This paper: ${title}`,
    selection: (count: number) => `Linked from the selection (${count})`,
    note: (count: number) => `Linked from this note (${count})`,
    all: (count: number) => `All papers (${count})`,
    status: (status: string, count: number) => `${status} (${count})`,
  },
  none: (folder: string) => `Nothing to export: there are no deep reads in "${folder}".`,
  copy: 'Copy',
  save: 'Save to vault',
  copied: (count: number) => (count === 1 ? 'Copied 1 reference.' : `Copied ${count} references.`),
  cannotCopy: 'Cannot copy: this device lets no plugin write to the clipboard now. Save to the vault instead.',
  saved: (path: string, count: number) => `Saved ${count === 1 ? '1 reference' : `${count} references`} in "${path}".`,
  cannotSave: (path: string, reason: string) => `Cannot save "${path}": ${reason}.`,
};

export const zh: typeof en = {
  command: '导出参考文献',
  papers: '文献',
  format: '格式',
  formats: { bibtex: 'BibTeX', gbt7714: 'GB/T 7714', csl: 'CSL-JSON', ris: 'RIS' },
  choices: {
    this: (title) => `当前文献：${title}`,
    selection: (count) => `所选内容链接的文献（${count}）`,
    note: (count) => `当前笔记链接的文献（${count}）`,
    all: (count) => `全部文献（${count}）`,
    status: (status, count) => `${status}（${count}）`,
  },
  none: (folder) => `没有可导出的内容：“${folder}”中没有精读笔记。`,
  copy: '复制',
  save: '保存到库中',
  copied: (count) => `已复制 ${count} 条参考文献。`,
  cannotCopy: '无法复制：此设备目前不允许插件写入剪贴板。请改为保存到库中。',
  saved: (path, count) => `已将 ${count} 条参考文献保存到“${path}”。`,
  cannotSave: (path, reason) => `无法保存“${path}”：${reason}。`,
};
