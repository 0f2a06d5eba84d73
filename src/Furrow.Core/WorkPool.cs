using System.Runtime.ExceptionServices;

namespace Furrow;

/// <summary>Does pieces of work on the cores that a build may use.</summary>
/// <param name="options">How many cores, and what stops the work.</param>
public sealed class WorkPool(ParallelOptions options)
{
    /// <summary>Does a piece of work for each item, in no order. The first failure stops the rest and is thrown as it is.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void ForEach<T>(IEnumerable<T> items, Action<T> work)
    {
        try
        {
            Parallel.ForEach(items, options, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
