/** What the app says of the literature table. */
export const en = {
  insert: 'Insert literature table',
  insertPeople: 'Insert list of authors and institutions',
  base: 'Make literature base',
  baseMade: (path: string) => `Made "${path}".`,
  baseThere: (path: string) => `"${path}" is there already and stays as it is. Delete it first to have it made anew.`,
  cannotMake: (path: string, reason: string) => `Cannot make "${path}": ${reason}.`,
  none: (folder: string) => `No paper fits. A paper is a note with the property "type: paper", or one in "${folder}" that names its authors, year or DOI.`,
  unread: (line: string) => `Cannot read "${line}": begin it with "filter:", "concept:" or "columns:".`,
};

export const zh: typeof en = {
  insert: '插入文献汇总表',
  insertPeople: '插入作者与单位列表',
  base: '新建文献数据库',
  baseMade: (path) => `已新建“${path}”。`,
  baseThere: (path) => `“${path}”已存在，未作修改。如需重新生成，请先删除它。`,
  cannotMake: (path, reason) => `无法新建“${path}”：${reason}。`,
  none: (folder) => `没有符合条件的文献。文献是带有属性“type: paper”的笔记，或“${folder}”中写有作者、年份或 DOI 的笔记。`,
  unread: (line) => `无法识别“${line}”：请以“filter:”“concept:”或“columns:”开头。`,
};
