import { withPage } from '../support/chromium'

test('Chromium starts and computes', async () => {
  expect(await withPage(page => page.evaluate('1 + 1'))).toBe(2)
})

test('letters are drawn', async () => {
  const width = await withPage(async page => {
    await page.setContent('<span>Research Logbook</span>')
    return (await page.locator('span').boundingBox())?.width
  })
  expect(width).toBeGreaterThan(50)
})

test('an error in a page is noticed', async () => {
  const problems = await withPage(async (page, problems) => {
    await page.setContent('<script>console.error("first"); throw new Error("second")</script>')
    return problems.map(problem => problem.replace(/ \(.*/, ''))
  })
  expect(problems.sort()).toEqual(['console: first', 'error: second'])
})
