export const id = 6366;
export const ids = [6366];
export const modules = {

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainText: () => (/* binding */ plainText)
/* harmony export */ });
/** The report for a terminal: the same sentences without the marks of Markdown. Pure. */
/** Folds are open, tables keep their bars, and names keep their backticks, which say where they begin and end. */
function plainText(markdown) {
    let inCode = false;
    const lines = markdown.split('\n').flatMap((line) => {
        if (/^ {0,3}`{3,}/.test(line)) {
            inCode = !inCode;
            return [];
        }
        if (inCode)
            return [`    ${line}`];
        if (/^<\/?details>$|^\|[-:| ]+\|$/.test(line))
            return [];
        return [plainLine(line)];
    });
    return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
function plainLine(line) {
    return line
        .replace(/^<details><summary>(.*)<\/summary>$/, '$1')
        .replace(/^#+ /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll('**', '')
        .replaceAll('\u200b', '')
        .replace(/<br>/g, ', ')
        .replace(/<\/?[a-z]+>/g, '')
        .replace(/\\([\\`*_{}[\]()#+\-.!|<>~@])/g, '$1')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
}


/***/ })

};
