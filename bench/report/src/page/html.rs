//! HTML in which all text is escaped.
//!
//! The page needs tables, captions, links and drawings, which takes four functions. A templating
//! library would add a macro and a syntax for the same, and its escape hatch for the drawings would
//! need the same trust as [`Markup::trusted`].

/// A piece of HTML. Text enters through [`Markup::text`] and the attributes of [`Markup::element`],
/// which escape it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Markup(String);

impl Markup {
    /// Returns an empty piece.
    pub(super) const fn new() -> Self {
        Self(String::new())
    }

    /// Escapes text from any source.
    pub(super) fn text(text: &str) -> Self {
        let mut markup = Self::new();
        escape(text, &mut markup.0);
        markup
    }

    /// Takes HTML or SVG made by this crate or its drawing library.
    pub(super) const fn trusted(html: String) -> Self {
        Self(html)
    }

    /// Makes an element with its content.
    pub(super) fn element(
        name: &'static str,
        attributes: &[(&'static str, &str)],
        content: Self,
    ) -> Self {
        let mut html = format!("<{name}");
        for (attribute, value) in attributes {
            html.push(' ');
            html.push_str(attribute);
            html.push_str("=\"");
            escape(value, &mut html);
            html.push('"');
        }
        html.push('>');
        let Self(content) = content;
        html.push_str(&content);
        html.push_str("</");
        html.push_str(name);
        html.push('>');
        Self(html)
    }

    /// Makes an element without attributes whose content is text.
    pub(super) fn tag(name: &'static str, text: &str) -> Self {
        Self::element(name, &[], Self::text(text))
    }

    /// Makes a paragraph of text.
    pub(super) fn paragraph(text: &str) -> Self {
        Self::tag("p", text).line()
    }

    /// Makes a link if the text is a web address, otherwise returns the text: another scheme could
    /// run a script.
    pub(super) fn link(source: &str) -> Self {
        let address = ["https://", "http://"];
        if address.iter().any(|scheme| source.starts_with(scheme)) {
            let shown = source.split_once("://").map_or(source, |(_, rest)| rest);
            let attributes = [("href", source), ("rel", "noreferrer")];
            Self::element("a", &attributes, Self::text(shown))
        } else {
            Self::text(source)
        }
    }

    /// Appends a line feed, so that a diff of two pages has lines.
    pub(super) fn line(mut self) -> Self {
        self.0.push('\n');
        self
    }

    /// Appends another piece.
    pub(super) fn then(mut self, next: &Self) -> Self {
        self.0.push_str(&next.0);
        self
    }

    /// Returns the HTML.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromIterator<Self> for Markup {
    fn from_iter<I: IntoIterator<Item = Self>>(pieces: I) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped() {
        let content = Markup::text("<script>&");
        let element = Markup::element("p", &[("title", "\"'<")], content);
        let expected = "<p title=\"&quot;&#39;&lt;\">&lt;script&gt;&amp;</p>";
        assert_eq!(element.as_str(), expected);
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        let link = Markup::link("https://example.org/a?b&c");
        let expected = "<a href=\"https://example.org/a?b&amp;c\" rel=\"noreferrer\">example.org/a?b&amp;c</a>";
        assert_eq!(link.as_str(), expected);
        for text in ["javascript:alert(1)", "A paper, 2024", "data:text/html,x"] {
            assert_eq!(Markup::link(text), Markup::text(text));
        }
    }
}
