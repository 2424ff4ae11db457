//! The reference page of commands: a block per program with the help that the program prints.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// Environment variable that makes [`is_current`] write the page.
const WRITE: &str = "ZKFABRIC_WRITE";
/// Line that ends a program's block.
const END: &str = "<!-- end of help -->";

/// Compares a program's block of a page with the program's help, and returns whether they agree.
/// With `ZKFABRIC_WRITE` in the environment, writes the block first.
///
/// # Errors
/// The page can't be read or written, or has no block of this program
/// ([`io::ErrorKind::InvalidData`]).
pub fn is_current(page: &Path, program: clap::Command) -> io::Result<bool> {
    let text = fs::read_to_string(page)?;
    let name = program.get_name().to_owned();
    let missing = || {
        let expected = format!("expected a block <!-- help of {name} --> that ends in {END}");
        io::Error::new(io::ErrorKind::InvalidData, expected)
    };
    let updated = with_block(&text, program).ok_or_else(missing)?;
    if env::var_os(WRITE).is_some() {
        fs::write(page, &updated)?;
        return Ok(true);
    }
    Ok(updated == text)
}

/// Returns a page with the help of a program in its block; nothing where the page has no such
/// block.
fn with_block(page: &str, mut program: clap::Command) -> Option<String> {
    let begin = format!("<!-- help of {} -->\n", program.get_name());
    let (before, rest) = page.split_once(&begin)?;
    let (_, after) = rest.split_once(END)?;
    program.build();
    let mut text = format!("{before}{begin}");
    write_help(&mut text, &program);
    text.push('\n');
    text.push_str(END);
    text.push_str(after);
    Some(text)
}

/// Appends the help of a command and of the commands below it.
fn write_help(text: &mut String, command: &clap::Command) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    // The page is of no terminal: a browser breaks its lines.
    let help = command.clone().term_width(0).render_long_help().to_string();
    let lines: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    // Writing to a string does not fail.
    let _ = write!(text, "\n### {name}\n\n```text\n{}\n```\n", lines.join("\n"));
    let below = command.get_subcommands();
    for sub in below.filter(|sub| sub.get_name() != "help" && !sub.is_hide_set()) {
        write_help(text, sub);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program() -> clap::Command {
        let prove = clap::Command::new("prove").about("Prove a batch");
        let hidden = clap::Command::new("secret").hide(true);
        let program = clap::Command::new("tool").about("Proves");
        program.subcommand(prove).subcommand(hidden)
    }

    #[test]
    fn a_page_has_lines_of_any_width() {
        let about = "word ".repeat(50);
        let program = clap::Command::new("tool").about(about.clone());
        let page = "<!-- help of tool -->\n<!-- end of help -->";
        let text = with_block(page, program.term_width(40)).unwrap();
        assert!(text.contains(about.trim_end()), "{text}");
    }

    #[test]
    fn a_block_has_the_help_of_each_command() {
        let page = "before\n<!-- help of tool -->\nold\n<!-- end of help -->\nafter\n";
        let text = with_block(page, program()).unwrap();
        assert!(text.starts_with("before\n<!-- help of tool -->\n\n### tool\n\n```text\nProves\n"));
        assert!(text.contains("### tool prove\n\n```text\nProve a batch\n"));
        assert!(text.ends_with("```\n\n<!-- end of help -->\nafter\n"));
        assert!(!text.contains("secret") && !text.contains("old"));
        assert_eq!(with_block(&text, program()).unwrap(), text);
        assert_eq!(with_block("no block", program()), None);
    }
}
