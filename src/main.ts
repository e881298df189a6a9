import { Plugin } from 'obsidian'

export default class ResearchLogbookPlugin extends Plugin {}
