//! Metrics of the disk that has the chain.

use std::path::Path;

use super::text::Text;

/// Writes the room of a folder's disk, where the system says it.
pub(super) fn write(text: &mut Text, folder: Option<&Path>) {
    let room = folder.and_then(|folder| rustix::fs::statvfs(folder).ok());
    let bytes = |blocks: fn(&rustix::fs::StatVfs) -> u64| {
        let room = room.as_ref()?;
        Some(blocks(room).saturating_mul(room.f_frsize) as f64)
    };
    let size = bytes(|room| room.f_blocks);
    text.gauge_if("disk_bytes", "Size of the disk with the chain", size);
    let free = bytes(|room| room.f_bavail);
    text.gauge_if("disk_free_bytes", "Room on the disk with the chain", free);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_a_disk_with_room() {
        let value = |folder: Option<&Path>, name: &str| {
            let mut text = Text::default();
            write(&mut text, folder);
            let text = text.into_string();
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.map(|value| value.trim().parse::<f64>().unwrap())
        };
        let folder = tempfile::tempdir().unwrap();
        let size = value(Some(folder.path()), "zkf_disk_bytes").unwrap();
        let free = value(Some(folder.path()), "zkf_disk_free_bytes").unwrap();
        assert!(free > 0.0 && size >= free, "{free} of {size}");
        let none = folder.path().join("none");
        assert_eq!(value(Some(&none), "zkf_disk_bytes"), None);
        assert_eq!(value(None, "zkf_disk_bytes"), None);
    }
}
