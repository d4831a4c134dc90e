//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &OfflineText = &OfflineText {
    about: "Lưu vào máy một lần, sau đó hết data hay mất sóng vẫn học được.",
    unknown: "Đang xem máy này đã lưu những gì…",
    one_file: "Bạn đang dùng bản một tệp: không cần mạng.",
    one_file_more: "Mọi câu hỏi nằm sẵn trong tệp. Giữ tệp lại thì lần sau mở được. Điểm có thể không giữ được lâu: xong \
                    buổi thì mang sang máy khác ở “Chuyển máy”.",
    none: "Trình duyệt này cần mạng mỗi lần mở.",
    none_more: "Ở đây không lưu được để dùng khi mất mạng. Hãy thử mở bằng Chrome hoặc Safari.",
    asks: "Chưa lưu, vì máy đang bật tiết kiệm dữ liệu.",
    asks_more: "Lưu một lần thì những lần sau mở không tốn data.",
    save: "Lưu để dùng khi không có mạng",
    save_size: |kb| format!("Lưu (tải khoảng {} kB)", dotted(kb)),
    saving: |percent| format!("Đang lưu để dùng khi không có mạng: {percent}%"),
    saving_size: |kb| format!("Cả chương trình nặng khoảng {} kB.", dotted(kb)),
    saving_more: "Bạn cứ học trong lúc chờ. Tắt giữa chừng thì lần sau lưu tiếp phần còn thiếu.",
    failed: "Chưa lưu xong, nên chưa dùng được khi mất mạng.",
    failed_more: "Có thể mạng bị ngắt, hoặc máy đầy. Phần đã lưu vẫn còn, lần sau chỉ lưu phần thiếu.",
    again: "Thử lại",
    kept: "Đã lưu xong: không có mạng vẫn mở được.",
    kept_size: |kb| format!("Đã tải khoảng {} kB.", dotted(kb)),
    kept_more: "Khi mất mạng, mở lại đúng địa chỉ này, hoặc bấm biểu tượng trên màn hình nếu đã cài.",
    new: "Có bản mới đã lưu sẵn.",
    new_more: "Trang sẽ tải lại. Điểm và bài làm giữ nguyên.",
    renew: "Dùng bản mới",
    others: "Có bản mới, nhưng Cảnh giác còn mở ở thẻ khác.",
    others_more: "Đóng các thẻ đó trước, rồi bấm “Dùng bản mới”.",

    lasting: "Điểm có bị mất không?",
    lasts: "Trình duyệt đã hứa giữ lâu dài: máy đầy cũng không tự xóa điểm của bạn.",
    lasts_not: "Trình duyệt chưa hứa giữ lâu dài: khi máy đầy, điểm và bài làm có thể bị xóa.",
    lasts_apple: "Trên iPhone, Safari tự xóa dữ liệu của trang mà bạn không mở trong 7 ngày dùng Safari. Thêm vào MH chính \
                  rồi mở từ đó thì không bị.",
    ask_lasting: "Xin giữ lâu dài",
    asked_lasting: "Trình duyệt chưa đồng ý. Cài vào máy rồi xin lại thì dễ được hơn.",

    install: "Cài vào máy",
    install_about: "Có biểu tượng riêng trên màn hình, mở nhanh như ứng dụng. Không cần tài khoản, không qua \
                    kho ứng dụng.",
    install_now: "Cài Cảnh giác vào máy",
    installed: "Đã cài vào máy. Từ nay mở bằng biểu tượng trên màn hình.",
    install_how: |browser| match browser {
        Browser::Chrome => &[
            "Bấm dấu ba chấm ⋮ ở góc trên bên phải.",
            "Chọn “Thêm vào Màn hình chính” hoặc “Cài đặt ứng dụng”.",
            "Bấm “Cài đặt” hoặc “Thêm”.",
        ],
        Browser::Samsung => &[
            "Bấm ba gạch ngang ở góc dưới bên phải.",
            "Chọn “Thêm trang vào”, rồi chọn “Màn hình chờ”.",
            "Bấm “Thêm”.",
        ],
        Browser::Firefox => &[
            "Bấm dấu ba chấm ⋮ cạnh thanh địa chỉ.",
            "Chọn “Thêm vào màn hình chính” hoặc “Cài đặt”.",
            "Bấm “Thêm”.",
        ],
        Browser::Safari => &[
            "Bấm nút Chia sẻ: ô vuông có mũi tên lên, ở cuối màn hình. Không thấy thì bấm dấu ba chấm \
             trước.",
            "Kéo xuống, chọn “Thêm vào MH chính”.",
            "Bấm “Thêm”.",
        ],
        Browser::OtherApple => &[
            "Bấm nút Chia sẻ: ô vuông có mũi tên lên, ở thanh địa chỉ hoặc trong menu.",
            "Kéo xuống, chọn “Thêm vào MH chính”.",
            "Bấm “Thêm”.",
        ],
        Browser::Desktop => {
            &["Bấm hình màn hình có mũi tên xuống, ở cuối thanh địa chỉ.", "Bấm “Cài đặt”."]
        }
        Browser::Other => &[
            "Mở menu của trình duyệt, tìm dòng “Thêm vào màn hình chính” hoặc “Cài đặt”.",
            "Không có dòng đó thì mở trang này bằng Chrome, hoặc bằng Safari trên iPhone.",
        ],
    },
    install_apple: "Trên iPhone, điểm đang có trong trình duyệt có thể không tự sang biểu tượng mới. Hãy mang \
                    điểm theo:",
    drawing: "Hình vẽ: chỗ cần bấm",

    open: "Mở bằng Chrome hoặc Safari",
    open_why_zalo: "Bạn đang mở trong Zalo. Ở đây điểm có thể mất khi Zalo dọn bộ nhớ, và có máy không lưu được \
                    để dùng khi mất mạng.",
    open_why_app: "Bạn đang mở trong một ứng dụng khác. Ở đây điểm dễ mất khi ứng dụng đó dọn bộ nhớ, và có \
                   máy không lưu được để dùng khi mất mạng.",
    open_how: &[
        "Bấm dấu ba chấm ⋯ ở góc màn hình.",
        "Chọn “Mở bằng trình duyệt”, hoặc dòng có chữ Chrome hay Safari.",
        "Từ lần sau, mở Cảnh giác bằng trình duyệt đó.",
    ],
    open_how_carry: &[
        "Bấm “Sao chép đường dẫn” ở dưới: trong đó có điểm và bài làm của bạn.",
        "Bấm dấu ba chấm ⋯ ở góc màn hình, chọn “Mở bằng trình duyệt”, hoặc dòng có chữ Chrome hay \
         Safari.",
        "Trong trình duyệt đó, dán đường dẫn vào ô địa chỉ trên cùng, rồi bấm nhận.",
    ],
    carry_field: "Đường dẫn mang theo điểm",
    carry_careful: "Đừng gửi đường dẫn này cho người khác: ai mở cũng xem được điểm của bạn.",
    carry_too_long: "Bạn đã làm nhiều bài, một đường dẫn không chứa hết. Hãy mang điểm sang bằng mã hoặc \
                     tệp.",
    carry_other: "Mang điểm sang bằng mã hoặc tệp",
};
