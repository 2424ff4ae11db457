//! Times of a group commit beside those of `fdatasync` alone, in one run on one disk:
//!
//! ```console
//! $ cargo run --release -p zkfabric-log --example latency -- FOLDER
//! ```
//!
//! Then all groups are read, and compared with their checksums and the running hash.
//!
//! A group is what came in 1 ms; groups are appended at this rate whether or not the log keeps up.

#![expect(clippy::print_stdout, reason = "prints its measurement")]

use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use zkfabric_log::{Log, Options};

/// Time between two groups.
const EVERY: Duration = Duration::from_millis(1);
/// Groups, and synchronisations of the file beside them.
const COUNT: u32 = 3000;

fn print(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len() as f64 * share) as usize;
        let time = times.get(place).or_else(|| times.last()).copied();
        time.unwrap_or_default().as_secs_f64() * 1e3
    };
    let (median, rare, most) = (at(0.5), at(0.99), at(1.0));
    println!("{name:<52} p50 {median:7.3} ms  p99 {rare:7.3} ms  most {most:7.3} ms");
}

/// Writes and synchronises pages of a file of zeros.
fn bare(folder: &Path, bytes: usize) -> Result<Vec<Duration>, Box<dyn Error>> {
    let path = folder.join("bare");
    let mut file = File::create_new(&path)?;
    for _ in 0..64 {
        file.write_all(&vec![0; 1 << 20])?;
    }
    file.sync_all()?;
    let content = vec![7; bytes];
    let mut times = Vec::new();
    for number in 0..u64::from(COUNT) {
        let begin = Instant::now();
        file.write_all_at(&content, number * bytes as u64 % (63 << 20))?;
        file.sync_data()?;
        times.push(begin.elapsed());
        std::thread::sleep(EVERY.saturating_sub(begin.elapsed()));
    }
    std::fs::remove_file(path)?;
    Ok(times)
}

/// Appends groups at their rate; returns the time from each append to its answer.
fn groups(
    folder: &Path,
    bytes: usize,
    realtime: Option<u8>,
) -> Result<(Vec<Duration>, String), Box<dyn Error>> {
    let options = Options {
        realtime,
        ..Options::default()
    };
    let (log, _) = Log::open(folder, &options)?;
    let priority = log.priority().to_string();
    let (sender, tickets) = std::sync::mpsc::channel::<(Instant, zkfabric_log::Ticket)>();
    let waits = std::thread::spawn(move || {
        let mut times = Vec::new();
        for (begin, ticket) in tickets {
            ticket.wait()?;
            times.push(begin.elapsed());
        }
        Ok::<_, zkfabric_log::Error>(times)
    });
    let begin = Instant::now();
    for number in 0..COUNT {
        let due = EVERY * number;
        std::thread::sleep(due.saturating_sub(begin.elapsed()));
        let now = Instant::now();
        sender.send((now, log.append(vec![7; bytes])?))?;
    }
    drop(sender);
    let times = waits.join().map_err(|_| "the waiting thread has ended")??;
    let begin = Instant::now();
    let mut read = 0;
    for frame in log.frames(1)? {
        read += frame?.payload.len();
    }
    let rate = read as f64 / 1e6 / begin.elapsed().as_secs_f64();
    println!("{:<52} {rate:.0} MB/s", "reading and checking groups");
    log.close()?;
    Ok((times, priority))
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("expected a folder")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    // 40 transactions of 180 bytes, and a large group.
    for bytes in [7200, 65_536 - 80] {
        print(&format!("fdatasync of {bytes} bytes"), bare(folder, bytes)?);
        for realtime in [None, Some(10)] {
            let log = folder.join(format!("log-{bytes}-{}", realtime.unwrap_or(0)));
            let (times, priority) = groups(&log, bytes, realtime)?;
            print(
                &format!("group of {bytes} bytes, {}", short(&priority)),
                times,
            );
            std::fs::remove_dir_all(log)?;
        }
    }
    Ok(())
}

fn short(priority: &str) -> &str {
    priority.split(':').next().unwrap_or_default()
}
