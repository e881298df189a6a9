import { join } from 'node:path';
import { scoreOf } from '../support/concept-labels';

/** Obsidian's own help in Chinese, every note of which is taken for a concept: its names are as common as 设置. */
const folder = join(process.env.LOGBOOK_CORPUS ?? '', 'obsidian-help-zh');

test('of the places that say what a note of the help is about, those in its own words are found', () => {
  expect(scoreOf(folder, '', join(__dirname, 'concept-mentions.help-zh.tsv'))).toEqual({
    mentions: 56,
    others: 95,
    precision: '50/66 = 0.758',
    recall: '50/56 = 0.893',
    // 设置 is also a verb; the others mean another thing of the same name.
    wrong: [
      'Bases/Bases 语法.md:249:18 属性',
      'Bases/布局/地图视图.md:107:65 设置',
      'Obsidian Publish/发布服务简介.md:28:7 设置',
      'Obsidian Publish/管理网站.md:85:33 侧边栏',
      'Obsidian 网页剪藏器/变量.md:118:56 属性',
      'Obsidian 网页剪藏器/模板.md:45:11 设置',
      'Obsidian 网页剪藏器/过滤器.md:242:10 HTML',
      'Obsidian 网页剪藏器/阅读器.md:18:34 设置',
      'Obsidian 网页剪藏器/高亮.md:17:28 视图',
      '助力 Obsidian/文档规范.md:386:8 标签',
      '快速入门/同步笔记.md:219:57 远程仓库',
      '扩展 Obsidian/第三方插件.md:38:36 插件',
      '插件/搜索.md:150:20 设置',
      '插件/模板.md:79:76 设置',
      '编辑与格式化/HTML 内容.md:9:13 HTML',
      '编辑与格式化/基本格式语法.md:419:70 高亮',
    ],
    // In words that are no name of the note.
    missed: [
      'Obsidian Sync/切换到 Obsidian Sync.md:28:50 同步服务',
      'Obsidian Sync/状态图标与消息.md:86:157 同步服务',
      '团队/团队发布.md:15:81 社区插件',
      '导入笔记/HTML.md:15:9 社区插件',
      '用户界面/侧边栏.md:40:41 社区插件',
      '编辑与格式化/属性.md:80:51 社区插件',
    ],
  });
});
