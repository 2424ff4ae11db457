//! The syntax of liberty files: groups `kind (name) { .. }` of attributes `name : value ;` and
//! `name (values) ;` (Liberty User Guide, volume 1).

/// Depth of groups in groups at which a file is refused; real ones have less than ten.
const DEPTH: usize = 32;

/// A group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    /// Kind, such as `cell`.
    pub(super) kind: String,
    /// What stands in the parentheses.
    pub(super) name: String,
    values: Vec<(String, String)>,
    groups: Vec<Self>,
}

impl Group {
    /// Returns the value of a simple attribute.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the groups of a kind in this group.
    pub(super) fn groups<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Self> {
        self.groups.iter().filter(move |group| group.kind == kind)
    }
}

/// Parses a file; an error says what stands where.
pub(super) fn parse(text: &str) -> Result<Group, String> {
    let mut words = Words {
        rest: text,
        line: 1,
    };
    let kind = words.next();
    let arguments = words.arguments()?;
    words.expect("{")?;
    words.group(kind, arguments, 0)
}

/// The words of a text: names and numbers, strings without their quotes, single signs. The end of
/// the text is an empty word.
struct Words<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Words<'a> {
    fn skip(&mut self, bytes: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line += skipped.matches('\n').count();
        self.rest = rest;
        skipped
    }

    fn next(&mut self) -> &'a str {
        loop {
            let rest = self.rest;
            let blank = rest.find(|c: char| !c.is_whitespace() && c != '\\');
            self.skip(blank.unwrap_or(rest.len()));
            if !self.rest.starts_with("/*") {
                break;
            }
            let end = self.rest.find("*/").map_or(self.rest.len(), |end| end + 2);
            self.skip(end);
        }
        if self.rest.starts_with('"') {
            self.skip(1);
            let text = self.skip(self.rest.find('"').unwrap_or(self.rest.len()));
            self.skip(1);
            return text;
        }
        let is_sign = |c: char| "(){};:,\"".contains(c);
        let length = match self.rest.chars().next() {
            None => 0,
            Some(first) if is_sign(first) => 1,
            Some(_) => {
                let end = self.rest.find(|c: char| is_sign(c) || c.is_whitespace());
                end.unwrap_or(self.rest.len())
            }
        };
        self.skip(length)
    }

    /// Returns the next word without taking it.
    fn peek(&self) -> &'a str {
        let (rest, line) = (self.rest, self.line);
        Words { rest, line }.next()
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        let line = self.line;
        let got = self.next();
        if got == sign {
            return Ok(());
        }
        let got: String = got.chars().take(40).collect();
        Err(format!("{got:?} in place of {sign:?} in line {line}"))
    }

    /// Takes what stands in parentheses, words apart by one space.
    fn arguments(&mut self) -> Result<String, String> {
        self.expect("(")?;
        let mut words = Vec::new();
        while self.peek() != ")" && !self.rest.is_empty() {
            words.push(self.next());
        }
        self.expect(")")?;
        Ok(words.join(" "))
    }

    /// Takes what follows `{`, up to `}`.
    fn group(&mut self, kind: &str, name: String, depth: usize) -> Result<Group, String> {
        if depth > DEPTH {
            return Err(format!(
                "more than {DEPTH} groups in one another in line {}",
                self.line
            ));
        }
        let mut group = Group {
            kind: kind.to_owned(),
            name,
            ..Group::default()
        };
        loop {
            match self.next() {
                "}" => return Ok(group),
                ";" => {}
                "" => return Err(format!("its end in group {kind:?}")),
                word if self.peek() == ":" => {
                    self.expect(":")?;
                    let mut value = vec![self.next()];
                    // A value without quotes may have several words, and some files omit the `;`
                    // behind the last one of a line.
                    let line = self.line;
                    while ![";", "}", ""].contains(&self.peek()) && self.line == line {
                        value.push(self.next());
                    }
                    group.values.push((word.to_owned(), value.join(" ")));
                }
                word => {
                    let arguments = self.arguments()?;
                    if self.peek() == "{" {
                        self.expect("{")?;
                        group.groups.push(self.group(word, arguments, depth + 1)?);
                    }
                }
            }
        }
    }
}
