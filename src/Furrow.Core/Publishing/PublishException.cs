namespace Furrow.Publishing;

/// <summary>The site could not be published. The message is for editors: what failed, at which path, and how to mend it.</summary>
/// <param name="message">One or two sentences.</param>
/// <param name="innerException">The fault beneath it; null where Furrow itself refused.</param>
public sealed class PublishException(string message, Exception? innerException = null) : Exception(message, innerException);
