//! Shortened names of functions.

/// Removes the arguments of generic types and functions: `<a::B<C> as d::E<F>>::g::<H>` becomes
/// `<a::B as d::E>::g`.
pub(super) fn brief(name: &str) -> String {
    let mut text = String::new();
    // For each open bracket, whether it encloses arguments.
    let mut open: Vec<bool> = Vec::new();
    let mut before = ' ';
    for letter in name.chars() {
        let outside = !open.contains(&true);
        match letter {
            '<' => {
                let arguments = before.is_alphanumeric() || before == '_' || before == ':';
                open.push(arguments);
                if arguments && outside && text.ends_with("::") {
                    text.truncate(text.len() - 2);
                }
                if !arguments && outside {
                    text.push(letter);
                }
            }
            // The arrow of a function's type does not close a bracket.
            '>' if before != '-' => {
                let arguments = open.pop().unwrap_or(false);
                if !arguments && !open.contains(&true) {
                    text.push(letter);
                }
            }
            _ if outside => text.push(letter),
            _ => {}
        }
        before = letter;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generic_arguments_are_left_out() {
        for (name, expected) in [
            ("memcpy", "memcpy"),
            ("<a::B<C<D>> as d::E<F>>::g::<H>", "<a::B as d::E>::g"),
            ("<a::B>::c", "<a::B>::c"),
            ("a::b::<fn(u8) -> u8>::c", "a::b::c"),
            ("<[u8] as a::B>::c", "<[u8] as a::B>::c"),
        ] {
            assert_eq!(brief(name), expected);
        }
    }
}
