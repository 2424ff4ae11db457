//! Writes the page of invented records for inspection:
//! `cargo run -p zkfabric-report --example page -- page.html`.

#[path = "../tests/sample/mod.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("expected the file to write")?;
    let (records, published) = (sample::all(), sample::published()?);
    let page = zkfabric_report::Page::new(&records).with_published(&published);
    std::fs::write(path, page.html()?)?;
    Ok(())
}
