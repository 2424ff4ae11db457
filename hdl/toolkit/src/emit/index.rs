//! Names in the form of `#[hdl_gen]`: array indices are text, computed here from the loop
//! variables.

use super::error::EmitProblem;

/// The loop variables and their values, innermost last.
pub(super) type Variables = Vec<(String, usize)>;

/// Replaces every `[expression]` in `name` by `$value` and drops a final `$next`.
///
/// Raw identifiers lose their `r#`: `#[hdl_gen]` panics at `self.input` and `self.output`, so
/// fields with these names are written `self.r#input`.
pub(super) fn resolve(name: &str, variables: &Variables) -> Result<String, EmitProblem> {
    let mut resolved = String::new();
    let name = name.replace("r#", "");
    let mut rest = name.trim_start_matches('.').trim_end_matches("$next");
    while let Some(start) = rest.find('[') {
        let mut depth = 0;
        let close = rest[start..].find(|c| {
            depth += i32::from(c == '[') - i32::from(c == ']');
            depth == 0
        });
        let end = start + close.ok_or_else(|| bad(rest, "no closing bracket"))?;
        resolved.push_str(&rest[..start]);
        resolved.push('$');
        resolved.push_str(&evaluate(&rest[start + 1..end], variables)?.to_string());
        rest = &rest[end + 1..];
    }
    resolved.push_str(rest);
    Ok(resolved
        .replace("::", "$")
        .replace('.', "$")
        .trim_end_matches("$next")
        .to_owned())
}

fn bad(index: &str, reason: impl Into<String>) -> EmitProblem {
    EmitProblem::Index {
        index: index.to_owned(),
        reason: reason.into(),
    }
}

/// Evaluates an integer expression: literals, loop variables, `+ - * / % << >>`, parentheses.
pub(super) fn evaluate(index: &str, variables: &Variables) -> Result<usize, EmitProblem> {
    let text: Vec<char> = index.chars().filter(|c| !c.is_whitespace()).collect();
    let mut parser = Parser {
        text: &text,
        position: 0,
        variables,
    };
    let value = parser
        .level(0)
        .and_then(|value| {
            if parser.position == text.len() {
                Ok(value)
            } else {
                Err(format!("no rule for {:?}", text[parser.position]))
            }
        })
        .map_err(|reason| bad(index, reason))?;
    usize::try_from(value).map_err(|_| bad(index, "negative"))
}

struct Parser<'a> {
    text: &'a [char],
    position: usize,
    variables: &'a Variables,
}

/// Operators by Rust's precedence, weakest first.
const LEVELS: [&[&str]; 3] = [&["<<", ">>"], &["+", "-"], &["*", "/", "%"]];

impl Parser<'_> {
    fn level(&mut self, level: usize) -> Result<i64, String> {
        let Some(operators) = LEVELS.get(level) else {
            return self.atom();
        };
        let mut value = self.level(level + 1)?;
        while let Some(operator) = operators.iter().find(|o| self.next_is(o)) {
            self.position += operator.len();
            let right = self.level(level + 1)?;
            let shift = u32::try_from(right).ok();
            value = match *operator {
                "+" => value.checked_add(right),
                "-" => value.checked_sub(right),
                "*" => value.checked_mul(right),
                "/" => value.checked_div(right),
                "%" => value.checked_rem(right),
                "<<" => shift
                    .filter(|s| *s < 32)
                    .and_then(|s| value.checked_mul(1 << s)),
                _ => shift.and_then(|s| value.checked_shr(s)),
            }
            .ok_or("the value overflows")?;
        }
        Ok(value)
    }

    fn next_is(&self, operator: &str) -> bool {
        operator.chars().eq(self.text[self.position..]
            .iter()
            .copied()
            .take(operator.len()))
    }

    fn atom(&mut self) -> Result<i64, String> {
        if self.next_is("(") {
            self.position += 1;
            let value = self.level(0)?;
            if !self.next_is(")") {
                return Err("no closing parenthesis".to_owned());
            }
            self.position += 1;
            return Ok(value);
        }
        let word: String = self.text[self.position..]
            .iter()
            .take_while(|c| c.is_ascii_alphanumeric() || **c == '_')
            .collect();
        self.position += word.len();
        if let Some((_, value)) = self.variables.iter().rev().find(|(name, _)| *name == word) {
            return i64::try_from(*value).map_err(|e| e.to_string());
        }
        parse_integer(&word)
            .and_then(|value| i64::try_from(value).ok())
            .ok_or_else(|| {
                format!("{word:?} is no loop variable (constants of Rust are not known here)")
            })
    }
}

/// Parses a Rust integer literal: `12`, `0x1f`, `1_000usize`.
pub(super) fn parse_integer(text: &str) -> Option<u64> {
    let text = text.replace('_', "");
    let suffixes = ["usize", "u8", "u16", "u32", "u64", "i32", "i64"];
    let digits = suffixes
        .iter()
        .find_map(|s| text.strip_suffix(s))
        .unwrap_or(&text);
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0b") => (&digits[2..], 2),
        _ => (digits, 10),
    };
    u64::from_str_radix(digits, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_are_computed() {
        let variables = vec![("i".to_owned(), 3), ("j".to_owned(), 2)];
        assert_eq!(evaluate("(i + 4) % 5 * j - 1", &variables), Ok(3));
        assert_eq!(evaluate("1 << j + 1", &variables), Ok(8));
        assert_eq!(evaluate("0x1f_usize/2", &variables), Ok(15));
        assert_eq!(
            resolve("bf[i]$a[(j*2)][0]$next", &variables),
            Ok("bf$3$a$4$0".to_owned())
        );
        assert_eq!(
            resolve("r#input$data", &variables),
            Ok("input$data".to_owned())
        );
        assert_eq!(resolve(".data", &variables), Ok("data".to_owned()));
        for wrong in [
            "N - 1",
            "i +",
            "(i",
            "1 - i",
            "i / 0",
            "i$val()",
            "[",
            "",
            "99999999999999999999",
        ] {
            assert!(
                matches!(evaluate(wrong, &variables), Err(EmitProblem::Index { .. })),
                "{wrong}"
            );
        }
        assert!(resolve("a[i", &variables).is_err());
    }
}
