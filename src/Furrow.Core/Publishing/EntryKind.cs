namespace Furrow.Publishing;

/// <summary>The kinds of things a path can lead to.</summary>
internal enum EntryKind
{
    /// <summary>There is nothing.</summary>
    Nothing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link or junction, to whatever; or a path that leads through one.</summary>
    Link,
}
