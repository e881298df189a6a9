import { siteFiles } from 'site-files'

process.stdout.write(`research-logbook: ${siteFiles.length} site files\n`)
