//! Functions of pins in liberty files.
//!
//! `!` before and `'` behind a term negate it; `^` binds closer than `*`, `&` and a blank, and
//! these closer than `+` and `|` (Liberty User Guide, volume 1, function attribute).

/// Depth of parentheses and negations at which a function is refused.
const DEPTH: usize = 64;

/// Evaluates a function with these values of pins; `None` if it has another form or another pin.
pub(super) fn evaluate(text: &str, pin: &dyn Fn(&str) -> Option<bool>) -> Option<bool> {
    let mut parser = Parser {
        rest: text.trim(),
        pin,
    };
    let value = parser.sum(0)?;
    parser.rest.is_empty().then_some(value)
}

struct Parser<'a> {
    rest: &'a str,
    pin: &'a dyn Fn(&str) -> Option<bool>,
}

impl Parser<'_> {
    fn take(&mut self, signs: &[char]) -> bool {
        let Some(rest) = self.rest.strip_prefix(signs) else {
            return false;
        };
        self.rest = rest.trim_start();
        true
    }

    fn sum(&mut self, depth: usize) -> Option<bool> {
        let mut value = self.product(depth)?;
        while self.take(&['+', '|']) {
            value |= self.product(depth)?;
        }
        Some(value)
    }

    fn product(&mut self, depth: usize) -> Option<bool> {
        let mut value = self.difference(depth)?;
        while self.take(&['*', '&'])
            || !(self.rest.is_empty() || self.rest.starts_with(['+', '|', ')']))
        {
            value &= self.difference(depth)?;
        }
        Some(value)
    }

    fn difference(&mut self, depth: usize) -> Option<bool> {
        let mut value = self.term(depth)?;
        while self.take(&['^']) {
            value ^= self.term(depth)?;
        }
        Some(value)
    }

    fn term(&mut self, depth: usize) -> Option<bool> {
        if depth > DEPTH {
            return None;
        }
        let mut value = if self.take(&['!']) {
            !self.term(depth + 1)?
        } else if self.take(&['(']) {
            let value = self.sum(depth + 1)?;
            self.take(&[')']).then_some(value)?
        } else {
            let end = self
                .rest
                .find(|c: char| !(c.is_alphanumeric() || "_[]".contains(c)));
            let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
            self.rest = rest.trim_start();
            (self.pin)(name)?
        };
        while self.take(&['\'']) {
            value = !value;
        }
        Some(value)
    }
}
