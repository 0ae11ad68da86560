// Leaves the page as it was.
delete window[Symbol.for('dev.guildhall.accessibility')];
return rows([]);
