namespace Furrow.Files;

/// <summary>Why something in a folder is none of its files.</summary>
public enum LeftOutReason
{
    /// <summary>It is a symbolic link, to whatever.</summary>
    Link,

    /// <summary>It is a pipe, a socket or a device: to open it may wait for ever.</summary>
    NoFile,
}
