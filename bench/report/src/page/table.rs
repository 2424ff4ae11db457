//! Tables in separately scrolling containers, so that a wide one does not widen the page.

use super::html::Markup;

/// A table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    caption: String,
    head: Markup,
    rows: Vec<Markup>,
}

/// Content of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column<'a> {
    /// Words, left-aligned.
    Words(&'a str),
    /// Words on one line: dates, names, commits.
    Token(&'a str),
    /// Numbers, right-aligned.
    Number(&'a str),
}

impl<'a> Column<'a> {
    const fn class(self) -> &'static str {
        match self {
            Self::Words(_) => "words",
            Self::Token(_) => "token",
            Self::Number(_) => "number",
        }
    }

    const fn title(self) -> &'a str {
        match self {
            Self::Words(title) | Self::Token(title) | Self::Number(title) => title,
        }
    }
}

impl Table {
    /// Makes a table without rows.
    pub(super) fn new(caption: &str, columns: &[Column<'_>]) -> Self {
        let head = columns.iter().map(|column| {
            let attributes = [("scope", "col"), ("class", column.class())];
            Markup::element("th", &attributes, Markup::text(column.title()))
        });
        Self {
            caption: caption.to_owned(),
            head: head.collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row: the first cell names it.
    pub(super) fn row(&mut self, columns: &[Column<'_>], cells: impl IntoIterator<Item = Markup>) {
        let cells = columns.iter().zip(cells).enumerate();
        let cells = cells.map(|(index, (column, cell))| {
            if index == 0 {
                Markup::element("th", &[("scope", "row"), ("class", column.class())], cell)
            } else {
                Markup::element("td", &[("class", column.class())], cell)
            }
        });
        let row = Markup::element("tr", &[], cells.collect());
        self.rows.push(row.line());
    }

    /// Returns whether the table has no rows.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the HTML.
    pub(super) fn html(self) -> Markup {
        let head = Markup::element("thead", &[], Markup::element("tr", &[], self.head));
        let body = Markup::element("tbody", &[], self.rows.into_iter().collect());
        let table = head.line().then(&body);
        // The container must be reachable for scrolling by keyboard.
        let attributes = [
            ("class", "scroll"),
            ("tabindex", "0"),
            ("role", "region"),
            ("aria-label", self.caption.as_str()),
        ];
        let table = Markup::element("table", &[], table);
        // Outside the container, so that the caption wraps where the table scrolls.
        let caption = Markup::text(&self.caption);
        let caption = Markup::element("p", &[("class", "caption")], caption).line();
        caption
            .then(&Markup::element("div", &attributes, table))
            .line()
    }
}
