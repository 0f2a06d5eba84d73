using System.Buffers;

namespace Furrow.Checking.Typography;

/// <summary>
/// The traditional characters that most often stand for simplified ones: of those in common use (level 1 of Big5) that GB 2312 does
/// not have, the forms of the characters most frequent in news. Each has one simplified form and is no character of its own today.
/// </summary>
internal static class TraditionalForms
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        "個這們來為會麵時發髮開係繫統務裝並併過數戶對動現應設運進機樣選內網問碼點項錄當經軟據間從裡載輸啟單創說沒實圖關還試種製標該錶編隻備題認讓許註計庫變顯區簡復"
        + "複類擇盤與檯臺寫測環級確絡終結請給處戲連記換輯擊組兩訪證電無號別譯執檢話參覽獲穫帶傢學鍵驗論決錯構語體節況僅態議幾腳業調權頁誌塊導夠線轉費則幫監讀強彊準員產遠歡"
        + "義術儲傳稱擬誤視護刪郵優倉檔協見總條長狀虛鏡資習適專腦規國鑰壓隨頻輕報續擴須鬚樂東纔盡夾細鏈縮頭預驅雲嘗際場評達曆歷難較驟擁隊獨捲觀聯釋維識緩紹雖補閱層穩響樹斷緻詳"
        + "礎嗎賴掛書聽繼簽門滿訴團週聲離覺採歸鈕屬詢閉額徑雜剛辦負愛討極領邊價隱獻戰濾貢廣舊牆賬車風冊質鐘慮舉壞尋劃興筆絕針貝幹講範爾異萬圍鬆眾卻雙紅靜爭欄邏織勢貼帳熱遞"
        + "險減師詞張靈談謝敗遷掃蓋願銷擔馬臨買兒畫責綴約競丟驚鎖觸榮寬殺綁嚴衝亞煩穀彈紙頂譽躍購豐賽陣棄惡潔溫緊職慣積課聞氣顏暫損諸審畢純攝練藍階幀誰輪閃棧潰蘋贊");

    public static bool Contains(char character) => All.Contains(character);
}
