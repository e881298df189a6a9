/** What the app says of the folder that the site is written to. */
export const en = {
  onlyOnComputer: (place: string) => `Cannot export to "${place}": it is a folder of a computer. Export there, or set a hidden folder of the vault as the site folder, such as ".site".`,
  notOnThisComputer: (place: string) => `Cannot export to "${place}": the folder that it should lie in is not on this computer. The settings may come from another device: choose a site folder of this one, or make that folder.`,
  leadsOut: (place: string) => `Cannot export to "${place}": the path leads out of the vault. Give the full path of the folder.`,
  noteGone: (path: string) => `Cannot read "${path}" of the vault: it is gone since the export began. Export again.`,
  stateNotSaved: (reason: string) => `The next export will be slower. ${reason}`,
  notExported: (place: string) => `Cannot open the site: there is none in "${place}" yet. Export it first.`,
  noAddress: 'Cannot open the site: this device can show no preview. Set the address of the published site in the settings.',
  badAddress: (address: string) => `Cannot open "${address}": it is no web address. Set one in the settings that begins with https://.`,
};

export const zh: typeof en = {
  onlyOnComputer: (place) => `无法导出到“${place}”：这是电脑上的文件夹。请在电脑上导出，或将网站文件夹设为仓库中的隐藏文件夹，例如“.site”。`,
  notOnThisComputer: (place) => `无法导出到“${place}”：这台电脑上没有它的上级文件夹。设置可能来自其他设备：请选择本机的文件夹，或先创建该上级文件夹。`,
  leadsOut: (place) => `无法导出到“${place}”：该路径指向仓库之外。请填写文件夹的完整路径。`,
  noteGone: (path) => `无法读取仓库中的“${path}”：导出开始后该文件已不存在。请重新导出。`,
  stateNotSaved: (reason) => `下次导出会慢一些。${reason}`,
  notExported: (place) => `无法打开网站：“${place}”中还没有网站。请先导出。`,
  noAddress: '无法打开网站：此设备无法预览。请在设置中填写已发布网站的网址。',
  badAddress: (address) => `无法打开“${address}”：这不是网址。请在设置中填写以 https:// 开头的网址。`,
};
