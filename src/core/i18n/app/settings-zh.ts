import type { SettingsStrings } from './settings';

/** The words of the settings in Chinese, as the app itself says them. */
export const zh: SettingsStrings = {
  unreadable: {
    name: '无法读取设置',
    desc: (path, reason, held) => `无法读取“${path}”：${reason}。修复之前${held ? '沿用上一次读到的设置' : '所有文件夹都不公开'}，也不会保存任何更改。`,
    notice: (path) => `Research Logbook 无法读取设置文件“${path}”。请修复该文件，或在设置中决定如何处理。`,
    readAgain: '重新读取',
    startAfresh: '重置设置',
    confirm: (own) => `这会替换该文件，其中让文件夹不公开的规则也会丢失。此后文件夹 ${own} 将会公开，自行注明不公开的笔记除外。`,
  },
  unread: '未能读取的设置',
  problem: ({ setting, written }) => `无法读取设置“${setting}”：现在的值是 ${written}。${consequence(setting)}`,
  notSaved: (reason) => `无法保存设置：${reason}。更改已撤销，请重试。`,
  folders: {
    name: '文件夹',
    desc: '日志、论文、概念、计划和项目的存放位置。',
    published: '这些文件夹中的笔记会发布',
    publishedDesc: '注明“publish: false”的笔记，以及在“可见范围”中用规则设为私密的文件夹除外。',
    of: {
      log: { name: '日志文件夹', desc: '每天（或几天）一篇笔记。' },
      papers: { name: '论文文件夹', desc: '论文精读，每篇论文一篇笔记。' },
      concepts: { name: '概念文件夹', desc: '论文所链接的概念笔记。' },
      plans: { name: '计划文件夹', desc: '周计划，每周一篇笔记。' },
      projects: { name: '项目文件夹', desc: '其他笔记所链接的项目笔记。' },
    },
  },
  folderMissing: '名称不能为空：请填写仓库中的一个文件夹。',
  leadsOut: (written) => `无法使用“${written}”：它在仓库之外。请填写仓库中的文件夹。`,
  log: {
    name: '日志',
    desc: '日志的命名、模板和日记。',
    format: '日志命名格式',
    formatDesc: '日期格式，与日记相同：YYYY-MM-DD。斜杠表示子文件夹。',
    today: '今天的示例',
    template: '模板',
    templateDesc: '新建日志时使用的笔记。留空则使用内置模板。',
    follow: '跟随日记',
    followDesc: '如果启用了核心插件“日记”或 Periodic Notes，今天的日志就是它们会打开的那篇笔记。',
    daily: '今天的日记',
    dailyNone: '没有启用“日记”或 Periodic Notes，按上面的格式命名。',
    dailyOutside: (folder) => `它不在日志文件夹“${folder}”中，因此不属于日志。`,
    adopt: '用它的文件夹作为日志文件夹',
    adoptQuestion: (folder) => `把“${folder}”作为日志文件夹？`,
    adoptConfirm: (folder) => `日志文件夹默认公开：“${folder}”中的笔记会在下一次导出时发布，注明“publish: false”的除外。`,
    adoptYes: '作为日志文件夹',
  },
  vault: '整个仓库',
  noteMissing: (path) => `找不到笔记“${path}”：请选择仓库中已有的笔记。`,
  visibility: {
    name: '可见范围',
    desc: '哪些文件夹会发布。',
    count: '笔记统计',
    counted: (open, shut, held) => [`${open} 篇公开`, ...(held > 0 ? [`${held} 篇受保护`] : []), `${shut} 篇私密`].join('，'),
    hint: '如何决定一篇笔记是否公开',
    hintDesc: '首先看笔记的“publish”属性：true、false 或 protected。没有该属性时，以路径最具体的文件夹规则为准，与规则的先后无关。其余笔记都是私密的。受保护的笔记在设置好受保护页面之前不会发布。',
    own: '科研日志的文件夹',
    rules: '文件夹规则',
    noRules: '没有规则：只有科研日志的文件夹公开。',
    add: '添加规则',
    choose: '选择一个文件夹，新规则先设为私密',
    unread: '无法读取',
    words: { private: '私密', public: '公开', protected: '受保护' },
  },
  site: {
    name: '网站',
    desc: '网站导出到哪里，显示什么。',
    folder: '网站文件夹',
    folderDesc: '仓库中的隐藏文件夹（例如“.site”）在所有设备上都可用。在电脑上也可以填写仓库之外任意文件夹的完整路径。',
    inVault: (written) => `无法使用“${written}”：那里的网页会变成笔记。文件夹名请以点开头（例如“.site”），或填写仓库之外的完整路径。`,
    reserved: (written) => `无法使用“${written}”：那里存放着 Obsidian 或 Git 自己的文件。请换一个文件夹，例如“.site”。`,
    holdsVault: (written) => `无法使用“${written}”：仓库就在其中。请填写仓库之外的文件夹。`,
    onlyComputer: (written) => `无法在此设备上写入“${written}”：它在仓库之外。请在电脑上导出，或填写仓库中的隐藏文件夹，例如“.site”。`,
    title: '网站标题',
    titleDesc: '留空则使用仓库的名称。',
    language: '网站语言',
    languageDesc: '菜单和自动生成的文字所用的语言；笔记保持原样。',
    languages: { auto: '与笔记一致', en: 'English', zh: '中文' },
    home: '首页笔记',
    homeDesc: '网站的第一页。留空则依次查找 README、index、Home、首页。',
    url: '网站地址',
    urlDesc: '网站发布的地址，便于从这里打开。留空则打开预览。',
    badUrl: (written) => `无法打开“${written}”：它不是网址。请以 https:// 开头。`,
    properties: '读者可见的属性',
    noProperties: '不显示任何属性。',
    addProperty: '添加属性',
    chooseProperty: '选择或输入属性名',
  },
  cancel: '取消',
};

function consequence(setting: string): string {
  if (setting.endsWith('.visibility')) return '在改为 private、protected 或 public 之前，该文件夹不公开。';
  if (setting.startsWith('rules')) return '在重新设置之前，所有文件夹都不公开。';
  if (setting.startsWith('folders')) return '在重新设置之前，使用默认的文件夹，并且不公开。';
  if (setting === 'propertiesShown') return '在重新设置之前，只显示其中是文字的属性名。';
  return '在重新设置之前，使用默认值。';
}
