import { PROJECT_BLOCK } from '../../core/project/project-block';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { NewProjectModal } from './new-project';
import { ProjectBlock } from './project-block';

/** Gives the app projects: a command that makes one, and the block that shows what other notes say of it. */
export function registerProjects(logbook: Logbook, entries: Entries): void {
  const { plugin, strings: { projects: words } } = logbook;
  const show = modalSlot(plugin);
  plugin.registerMarkdownCodeBlockProcessor(PROJECT_BLOCK, (_source, element, context) => context.addChild(new ProjectBlock(element, logbook, entries, context.sourcePath)));
  plugin.addCommand({ id: 'new-project', name: words.command, icon: 'folder-kanban', callback: () => show(new NewProjectModal(logbook)) });
  plugin.addCommand({ id: 'insert-project-overview', name: words.insert, icon: 'chart-no-axes-gantt', editorCallback: (editor) => editor.replaceSelection(`\`\`\`${PROJECT_BLOCK}\n\`\`\`\n`) });
}
